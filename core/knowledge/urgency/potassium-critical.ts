// Urgent? A potassium that endangers the heart (X07).
import type { UrgencyRule } from '../types/index.js'
import { potassiumSigns } from './groups.js'
import { potassium } from './limits.js'
import { anyOf, allOf, under, from } from './when.js'

export const potassiumCritical: UrgencyRule = {
  id: 'potassium-critical',
  aliases: ['x07'],
  tier: 'emergency',
  when: anyOf(
    under('potassium', potassium.criticalLow),
    from('potassium', potassium.severelyHigh),
    allOf(anyOf(under('potassium', potassium.moderatelyLow), from('potassium', potassium.moderatelyHigh)), potassiumSigns),
  ),
  kind: 'measured',
  sources: ['wakemed-critical', 'ukka-hyperkalaemia'],
  note: 'below 2.5 or from 6.5 mmol/L, or from 6.0 or below 3.0 with signs',
}
