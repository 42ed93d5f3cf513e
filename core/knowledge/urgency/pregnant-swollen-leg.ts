// Urgent? A possible clot in pregnancy (X13).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf, chosen } from './when.js'

export const pregnantSwollenLeg: UrgencyRule = {
  id: 'pregnant-swollen-leg',
  aliases: ['x13'],
  tier: 'same-day',
  when: allOf(
    anyOf('pregnant', 'breastfeeding'),
    anyOf('one-calf-swollen', 'warm-red-calf', allOf('calf-tender', chosen('side', 'same-leg'))),
  ),
  kind: 'judged',
  sources: [],
  note: 'clots are five times commoner in pregnancy and ten times after it; the Wells score was not made for it',
}
