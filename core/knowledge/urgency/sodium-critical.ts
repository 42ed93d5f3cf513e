// Urgent? A sodium that endangers the brain (X09).
import type { UrgencyRule } from '../types/index.js'
import { sodium } from './limits.js'
import { anyOf, allOf, under, over } from './when.js'

export const sodiumCritical: UrgencyRule = {
  id: 'sodium-critical',
  aliases: ['x09'],
  tier: 'emergency',
  when: anyOf(
    under('sodium', sodium.criticalLow),
    over('sodium', sodium.criticalHigh),
    allOf(
      under('sodium', sodium.moderatelyLow),
      anyOf('confusion', 'seizure-or-noisy-breathing', 'vomiting-headache-after-event'),
    ),
  ),
  kind: 'measured',
  sources: ['wakemed-critical', 'ctcae-v5'],
  note: 'below 125 mmol/L, or below 130 with confusion, seizure or vomiting; headache and nausea alone wait for today',
}
