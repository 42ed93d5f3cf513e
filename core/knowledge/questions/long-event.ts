// A question, asked first: have you done a long event lately, and drunk a lot of water?
import type { Question } from '../types/index.js'
import { anyOf } from './conditions.js'

export const longEvent: Question = {
  id: 'long-event',
  phase: 'urgent',
  kind: 'yes-no',
  asks: ['endurance-overdrinking'],
  when: anyOf('vomiting-headache-after-event', 'low-sodium-signs', 'confusion', 'seizure-or-noisy-breathing'),
  urgent: true,
}
