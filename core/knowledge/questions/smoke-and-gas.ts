// A question: do you use either of these?
import type { Question } from '../types/index.js'

export const smokeAndGas: Question = {
  id: 'smoke-and-gas',
  phase: 'life',
  kind: 'many',
  asks: ['smoker', 'nitrous-oxide'],
}
