// Urgent? Thin blood (X25).
import type { UrgencyRule } from '../types/index.js'
import { haemoglobin } from './limits.js'
import { anyOf, under } from './when.js'

export const anaemia: UrgencyRule = {
  id: 'anaemia',
  aliases: ['x25'],
  tier: 'two-weeks',
  when: anyOf(under('haemoglobin', haemoglobin.severe)),
  kind: 'measured',
  sources: ['ctcae-v5'],
  note: 'its cause is to be found',
}
