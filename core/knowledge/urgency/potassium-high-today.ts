// Urgent? A potassium too high to leave until next week (X07).
import type { UrgencyRule } from '../types/index.js'
import { potassium } from './limits.js'
import { anyOf, allOf, from } from './when.js'

export const potassiumHighToday: UrgencyRule = {
  id: 'potassium-high-today',
  aliases: ['x07'],
  tier: 'same-day',
  when: anyOf(
    from('potassium', potassium.moderatelyHigh),
    allOf(
      from('potassium', potassium.mildlyHigh),
      anyOf('kidney-severe', 'on-dialysis', 'potassium-sparing-diuretic', 'palpitations'),
    ),
  ),
  kind: 'measured',
  sources: ['ukka-hyperkalaemia'],
  note: 'from 6.0 mmol/L; from 5.5 with failing kidneys or a medicine that keeps potassium',
}
