// Urgent? A calcium just under its range (X08).
import type { UrgencyRule } from '../types/index.js'
import { calcium } from './limits.js'
import { anyOf, under } from './when.js'

export const calciumMild: UrgencyRule = {
  id: 'calcium-mild',
  aliases: ['x08'],
  tier: 'two-weeks',
  when: anyOf(under('calcium-adjusted', calcium.adjustedLow), under('calcium-ionised', calcium.ionisedLow)),
  kind: 'measured',
  sources: ['society-endocrinology-hypocalcaemia'],
  note: '1.9 to 2.1 mmol/L adjusted without signs',
}
