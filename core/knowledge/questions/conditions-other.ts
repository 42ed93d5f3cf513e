// A question: and any of these?
import type { Question } from '../types/index.js'

export const conditionsOther: Question = {
  id: 'conditions-other',
  phase: 'health',
  kind: 'many',
  asks: ['gut-disease', 'eating-disorder-known', 'kidney-stones', 'sarcoidosis', 'hiv', 'g6pd-deficiency'],
}
