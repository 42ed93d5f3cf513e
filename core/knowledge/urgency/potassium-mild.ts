// Urgent? A potassium just outside its range (X07).
import type { UrgencyRule } from '../types/index.js'
import { potassium } from './limits.js'
import { anyOf, under, from } from './when.js'

export const potassiumMild: UrgencyRule = {
  id: 'potassium-mild',
  aliases: ['x07'],
  tier: 'two-weeks',
  when: anyOf(under('potassium', potassium.low), from('potassium', potassium.mildlyHigh)),
  kind: 'measured',
  sources: ['ctcae-v5', 'ukka-hyperkalaemia'],
  note: '3.0 to 3.4 or 5.5 to 5.9 mmol/L: repeat and find out why',
}
