// A question: where is it? Touch the picture.
import type { Question } from '../types/index.js'

export const where: Question = {
  id: 'where',
  phase: 'cramp',
  kind: 'body',
  asks: ['calf', 'foot', 'thigh', 'elsewhere', 'side'],
}
