// A question: hands and breath: is any of this true?
import type { Question } from '../types/index.js'

export const handsAndBreath: Question = {
  id: 'hands-and-breath',
  phase: 'health',
  kind: 'many',
  asks: ['tingling-hands', 'overbreathing'],
}
