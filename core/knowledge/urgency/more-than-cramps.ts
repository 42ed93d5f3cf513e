// Urgent? Signs beside the cramps that deserve an ordinary visit (X29).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const moreThanCramps: UrgencyRule = {
  id: 'more-than-cramps',
  aliases: ['x29'],
  tier: 'routine',
  when: anyOf(
    'numb-feet',
    'burning-feet',
    'tingling-mouth',
    allOf('overbreathing', 'tingling-hands'),
    'slow-stiff-tremor',
    'second-wind',
    'thirst-much-urine',
    'cold-pale-foot',
    'bone-pain',
    'cirrhosis-known',
    'kidney-severe',
    'on-dialysis',
  ),
  kind: 'judged',
  sources: [],
  note: 'not typical, so not for self-care alone; none of them is urgent by itself',
}
