// Urgent? Pre-eclampsia (X13).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const preEclampsia: UrgencyRule = {
  id: 'pre-eclampsia',
  aliases: ['x13'],
  tier: 'emergency',
  when: allOf(anyOf('pregnant', 'breastfeeding'), anyOf('pre-eclampsia-signs', 'seizure-or-noisy-breathing')),
  kind: 'judged',
  sources: [],
  note: 'headache, sight trouble or upper-belly pain in pregnancy or the weeks after it (guideline-type, from memory)',
}
