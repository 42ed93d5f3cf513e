// A question, asked first: have you had an operation on your thyroid or neck in the last two weeks?
import type { Question } from '../types/index.js'
import { anyOf } from './conditions.js'

export const neckOperationLately: Question = {
  id: 'neck-operation-lately',
  phase: 'urgent',
  kind: 'yes-no',
  asks: ['neck-surgery-two-weeks'],
  when: anyOf('tingling-mouth', 'hands-lock', 'seizure-or-noisy-breathing'),
  urgent: true,
}
