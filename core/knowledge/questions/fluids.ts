// A question: drinking and passing water: is any of this true?
import type { Question } from '../types/index.js'

export const fluids: Question = {
  id: 'fluids',
  phase: 'health',
  kind: 'many',
  asks: ['thirst-much-urine', 'dry-and-dizzy'],
}
