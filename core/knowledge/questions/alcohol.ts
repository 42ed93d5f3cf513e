// A question: do you drink more than 14 units of alcohol a week?
import type { Question } from '../types/index.js'

export const alcohol: Question = {
  id: 'alcohol',
  phase: 'life',
  kind: 'yes-no',
  asks: ['alcohol-over-14-units'],
}
