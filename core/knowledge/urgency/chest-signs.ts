// Urgent? A clot that may have reached the lungs (X02).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const chestSigns: UrgencyRule = {
  id: 'chest-signs',
  aliases: ['x02'],
  tier: 'emergency',
  when: anyOf('chest-pain-or-breathless', allOf('faint-or-collapse', anyOf('one-calf-swollen', 'warm-red-calf', 'calf-tender'))),
  kind: 'judged',
  sources: [],
  note: 'pulmonary embolism: chest signs, or a collapse with signs of a clot in the leg (guideline-type, from memory)',
}
