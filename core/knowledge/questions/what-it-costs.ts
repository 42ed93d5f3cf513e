// A question: what does it cost you?
import type { Question } from '../types/index.js'

export const whatItCosts: Question = {
  id: 'what-it-costs',
  phase: 'cramp',
  kind: 'many',
  asks: ['sleep-broken', 'self-care-failed'],
}
