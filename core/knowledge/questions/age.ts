// A question: how old are you?
import type { Question } from '../types/index.js'

export const age: Question = {
  id: 'age',
  phase: 'about-you',
  kind: 'number',
  asks: ['age'],
}
