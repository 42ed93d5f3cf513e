// Urgent? A low sodium, or its signs on a water tablet (X09).
import type { UrgencyRule } from '../types/index.js'
import { sodium } from './limits.js'
import { anyOf, allOf, under } from './when.js'

export const sodiumLowToday: UrgencyRule = {
  id: 'sodium-low-today',
  aliases: ['x09'],
  tier: 'same-day',
  when: anyOf(under('sodium', sodium.moderatelyLow), allOf('low-sodium-signs', 'thiazide')),
  kind: 'measured',
  sources: ['ctcae-v5', 'rodenburg-2013'],
  note: '125 to 129 mmol/L; headache and nausea on a thiazide, which multiplies low sodium by five to eight',
}
