// Urgent? A calcium that endangers heart and breathing (X08).
import type { UrgencyRule } from '../types/index.js'
import { calcium } from './limits.js'
import { anyOf, allOf, under, over } from './when.js'

export const calciumCritical: UrgencyRule = {
  id: 'calcium-critical',
  aliases: ['x08'],
  tier: 'emergency',
  when: anyOf(
    under('calcium-adjusted', calcium.adjustedCritical),
    under('calcium-ionised', calcium.ionisedCritical),
    under('calcium-total', calcium.totalCritical),
    over('calcium-adjusted', calcium.criticalHigh),
    allOf(
      anyOf(under('calcium-adjusted', calcium.adjustedLow), under('calcium-ionised', calcium.ionisedLow)),
      anyOf('tingling-mouth', 'hands-lock', 'seizure-or-noisy-breathing', 'palpitations'),
    ),
  ),
  kind: 'measured',
  sources: ['society-endocrinology-hypocalcaemia', 'wakemed-critical', 'ctcae-v5'],
  note: 'below 1.9 mmol/L adjusted, or low with signs, needs calcium into a vein',
}
