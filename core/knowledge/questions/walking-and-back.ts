// A question: walking and your back: is any of this true?
import type { Question } from '../types/index.js'

export const walkingAndBack: Question = {
  id: 'walking-and-back',
  phase: 'cramp',
  kind: 'many',
  asks: ['walking-pain', 'back-pain-to-leg'],
}
