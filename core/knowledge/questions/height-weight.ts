// A question: how tall are you, and what do you weigh?
import type { Question } from '../types/index.js'

export const heightWeight: Question = {
  id: 'height-weight',
  phase: 'about-you',
  kind: 'number',
  asks: ['heightWeight'],
}
