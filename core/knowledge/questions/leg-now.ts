// A question, asked first: your leg right now: is any of this true?
import type { Question } from '../types/index.js'

export const legNow: Question = {
  id: 'leg-now',
  phase: 'urgent',
  kind: 'many',
  asks: ['sudden-cold-white-leg', 'leg-weak-numb-sudden', 'pain-out-of-proportion', 'tense-swollen-muscle', 'hot-spreading-skin'],
  urgent: true,
}
