// A question: what medicines and supplements do you take?
import type { Question } from '../types/index.js'

export const medicines: Question = {
  id: 'medicines',
  phase: 'medicines',
  kind: 'medicines',
  asks: ['medicines'],
}
