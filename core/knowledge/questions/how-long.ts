// A question: how long does one last?
import type { Question } from '../types/index.js'

export const howLong: Question = {
  id: 'how-long',
  phase: 'cramp',
  kind: 'choice',
  asks: ['duration'],
}
