// A question: your feet: is any of this true?
import type { Question } from '../types/index.js'

export const feet: Question = {
  id: 'feet',
  phase: 'health',
  kind: 'many',
  asks: ['numb-feet', 'tingling-feet', 'burning-feet', 'cold-feet-in-bed', 'cold-pale-foot'],
}
