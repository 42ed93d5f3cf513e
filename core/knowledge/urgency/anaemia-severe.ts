// Urgent? Very thin blood (X25).
import type { UrgencyRule } from '../types/index.js'
import { haemoglobin } from './limits.js'
import { anyOf, allOf, under } from './when.js'

export const anaemiaSevere: UrgencyRule = {
  id: 'anaemia-severe',
  aliases: ['x25'],
  tier: 'same-day',
  when: anyOf(
    under('haemoglobin', haemoglobin.verySevere),
    allOf(under('haemoglobin', haemoglobin.severe), anyOf('pale-or-breathless', 'faint-or-collapse')),
  ),
  kind: 'judged',
  sources: ['ctcae-v5'],
  note: 'where a transfusion is weighed',
}
