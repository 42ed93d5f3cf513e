// A question: what was your sex at birth?
import type { Question } from '../types/index.js'

export const sex: Question = {
  id: 'sex',
  phase: 'about-you',
  kind: 'choice',
  asks: ['sex'],
}
