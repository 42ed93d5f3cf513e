// Urgent? Weight lost without trying (X25).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const losingWeight: UrgencyRule = {
  id: 'losing-weight',
  aliases: ['x25'],
  tier: 'routine',
  when: anyOf('weight-loss'),
  kind: 'judged',
  sources: [],
  note: 'on its own a matter for an ordinary visit',
}
