// Urgent? An infection that runs through the leg or the blood (X12).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const deepInfection: UrgencyRule = {
  id: 'deep-infection',
  aliases: ['x12'],
  tier: 'emergency',
  when: anyOf(
    allOf('hot-spreading-skin', anyOf('rigors', 'fever', 'confusion', 'faint-or-collapse', 'pain-out-of-proportion')),
    allOf('warm-red-calf', 'rigors'),
  ),
  kind: 'judged',
  sources: [],
  note: 'necrotising infection or sepsis (guideline-type, from memory)',
}
