// A question: do you have blood test results?
import type { Question } from '../types/index.js'

export const bloodTests: Question = {
  id: 'blood-tests',
  phase: 'labs',
  kind: 'labs',
  asks: ['labs'],
}
