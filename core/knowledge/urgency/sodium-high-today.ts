// Urgent? A high sodium: the body lacks water, and somebody must find out why (X09).
import type { UrgencyRule } from '../types/index.js'
import { sodium } from './limits.js'
import { over } from './when.js'

export const sodiumHighToday: UrgencyRule = {
  id: 'sodium-high-today',
  aliases: ['x09'],
  tier: 'same-day',
  when: over('sodium', sodium.high),
  kind: 'measured',
  sources: ['ctcae-v5'],
  note: 'over 150 mmol/L; above 160 is an emergency of its own',
}
