// A question: what you eat: is any of this true?
import type { Question } from '../types/index.js'

export const diet: Question = {
  id: 'diet',
  phase: 'life',
  kind: 'many',
  asks: ['vegan-without-b12', 'vegetarian', 'low-calcium-diet', 'low-vitamin-d-intake'],
}
