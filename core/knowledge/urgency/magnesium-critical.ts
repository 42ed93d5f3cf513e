// Urgent? A magnesium that endangers heart or breathing (X07, X08).
import type { UrgencyRule } from '../types/index.js'
import { magnesium } from './limits.js'
import { anyOf, allOf, under, from } from './when.js'

export const magnesiumCritical: UrgencyRule = {
  id: 'magnesium-critical',
  aliases: ['x07', 'x08'],
  tier: 'emergency',
  when: anyOf(
    from('magnesium', magnesium.criticalHigh),
    allOf(
      under('magnesium', magnesium.severelyLow),
      anyOf('palpitations', 'faint-or-collapse', 'seizure-or-noisy-breathing', 'hands-lock'),
    ),
  ),
  kind: 'measured',
  sources: ['wakemed-critical', 'ctcae-v5'],
  note: 'severely low with signs, or high enough to still the muscles',
}
