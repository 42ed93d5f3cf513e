// Urgent? Early signs of low calcium in someone at risk (X08).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const calciumTingling: UrgencyRule = {
  id: 'calcium-tingling',
  aliases: ['x08'],
  tier: 'same-day',
  when: allOf(
    'tingling-mouth',
    anyOf(
      'neck-surgery',
      'hypoparathyroidism-known',
      'antiresorptive',
      'phosphate-binder-or-cinacalcet',
      'kidney-severe',
      'on-dialysis',
    ),
  ),
  kind: 'judged',
  sources: ['society-endocrinology-hypocalcaemia'],
  note: 'tingling round the mouth is the most specific early sign; calcium today',
}
