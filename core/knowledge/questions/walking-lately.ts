// A question: is your walking getting worse, week by week?
import type { Question } from '../types/index.js'
import { anyOf } from './conditions.js'

export const walkingLately: Question = {
  id: 'walking-lately',
  phase: 'health',
  kind: 'yes-no',
  asks: ['worse-walking'],
  when: anyOf('numb-feet', 'tingling-feet', 'unsteady', 'both-legs-weaker'),
}
