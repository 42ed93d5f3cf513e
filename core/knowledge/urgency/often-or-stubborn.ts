// Urgent? Cramps that are frequent, break sleep or resist (X29).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const oftenOrStubborn: UrgencyRule = {
  id: 'often-or-stubborn',
  aliases: ['x29'],
  tier: 'routine',
  when: anyOf('often', 'sleep-broken', 'self-care-failed'),
  kind: 'judged',
  sources: ['cks-leg-cramps'],
  note: 'blood tests and a look at the medicines; four weeks is a fair try',
}
