// Urgent? A body very thin or purged (X23).
import type { UrgencyRule } from '../types/index.js'
import { veryThin } from './groups.js'
import { anyOf, allOf } from './when.js'

export const veryLowWeight: UrgencyRule = {
  id: 'very-low-weight',
  aliases: ['x23'],
  tier: 'two-weeks',
  when: anyOf('refeeding-or-very-thin', veryThin, allOf('eating-disorder-known', 'vomiting-or-laxatives')),
  kind: 'judged',
  sources: [],
  note: 'potassium, phosphate, magnesium and an ECG',
}
