// A question: changes in the last months: is any of this true?
import type { Question } from '../types/index.js'

export const slowChanges: Question = {
  id: 'slow-changes',
  phase: 'health',
  kind: 'many',
  asks: ['slow-thyroid-signs', 'hair-loss', 'weight-loss', 'itch', 'sore-tongue'],
}
