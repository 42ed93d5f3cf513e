// A question: do you have, or have you had, any of these?
import type { Question } from '../types/index.js'

export const treatments: Question = {
  id: 'treatments',
  phase: 'medicines',
  kind: 'many',
  asks: ['oestrogen', 'osteoporosis-treatment', 'chemotherapy'],
}
