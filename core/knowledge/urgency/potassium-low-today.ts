// Urgent? A potassium too low to leave until next week (X07).
import type { UrgencyRule } from '../types/index.js'
import { potassium } from './limits.js'
import { anyOf, allOf, under } from './when.js'

export const potassiumLowToday: UrgencyRule = {
  id: 'potassium-low-today',
  aliases: ['x07'],
  tier: 'same-day',
  when: anyOf(
    under('potassium', potassium.moderatelyLow),
    allOf(
      under('potassium', potassium.low),
      anyOf('digoxin', 'heart-failure-known', 'heart-block', 'arterial-disease-known', 'palpitations', 'vomiting-or-laxatives'),
    ),
  ),
  kind: 'measured',
  sources: ['ctcae-v5'],
  note: '2.5 to 2.9 mmol/L; 3.0 to 3.4 with digoxin or heart disease',
}
