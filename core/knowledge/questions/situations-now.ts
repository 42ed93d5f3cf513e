// A question, asked first: the last weeks: is any of this true?
import type { Question } from '../types/index.js'

export const situationsNow: Question = {
  id: 'situations-now',
  phase: 'urgent',
  kind: 'many',
  asks: [
    'surgery-or-bed-rest',
    'cast-or-long-flight',
    'recent-injury',
    'diarrhoea',
    'vomiting-or-laxatives',
    'refeeding-or-very-thin',
    'on-dialysis',
  ],
  urgent: true,
}
