// A question, asked first: your strength and balance: is any of this true?
import type { Question } from '../types/index.js'

export const strengthNow: Question = {
  id: 'strength-now',
  phase: 'urgent',
  kind: 'many',
  asks: [
    'both-legs-weaker',
    'saddle-or-bladder',
    'marked-weakness-or-paralysis',
    'hard-to-rise',
    'general-weakness',
    'unsteady',
    'eye-movement-trouble',
  ],
  urgent: true,
}
