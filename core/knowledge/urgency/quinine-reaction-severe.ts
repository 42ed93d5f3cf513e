// Urgent? Quinine harming heart, blood or mind (X27).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const quinineReactionSevere: UrgencyRule = {
  id: 'quinine-reaction-severe',
  aliases: ['x27'],
  tier: 'emergency',
  when: allOf(
    anyOf('palpitations', 'faint-or-collapse', 'seizure-or-noisy-breathing', allOf('bleeding-or-bruising', 'fever')),
    'quinine',
  ),
  kind: 'measured',
  sources: ['fda-quinine-2010', 'mhra-quinine'],
  note: 'serious blood and heart reactions are why regulators warn against it',
}
