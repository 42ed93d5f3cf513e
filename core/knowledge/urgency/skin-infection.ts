// Urgent? A spreading infection of the skin (X12).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const skinInfection: UrgencyRule = {
  id: 'skin-infection',
  aliases: ['x12'],
  tier: 'same-day',
  when: anyOf('hot-spreading-skin', allOf('warm-red-calf', 'fever')),
  kind: 'judged',
  sources: [],
  note: 'cellulitis, which antibiotics stop early and not late (guideline-type, from memory)',
}
