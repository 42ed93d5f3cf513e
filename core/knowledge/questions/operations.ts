// A question: have you ever had one of these operations?
import type { Question } from '../types/index.js'

export const operations: Question = {
  id: 'operations',
  phase: 'health',
  kind: 'many',
  asks: ['bariatric-surgery', 'stomach-or-ileum-removed', 'neck-surgery'],
}
