// Urgent? A reaction to quinine (X27).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const quinineReaction: UrgencyRule = {
  id: 'quinine-reaction',
  aliases: ['x27'],
  tier: 'same-day',
  when: anyOf('ears-or-sight-on-quinine', allOf(anyOf('bleeding-or-bruising', 'fever'), 'quinine')),
  kind: 'measured',
  sources: ['fda-quinine-2010', 'mhra-quinine'],
  note: 'platelets and ECG; quinine can take platelets, hearing and sight',
}
