// A question, asked first: spasms, tingling, fever: is any of this true?
import type { Question } from '../types/index.js'

export const spasmsAndFeverNow: Question = {
  id: 'spasms-and-fever-now',
  phase: 'urgent',
  kind: 'many',
  asks: ['hands-lock', 'tingling-mouth', 'jaw-trunk-spasm', 'seizure-or-noisy-breathing', 'fever', 'rigors', 'hot-collapsed'],
  urgent: true,
}
