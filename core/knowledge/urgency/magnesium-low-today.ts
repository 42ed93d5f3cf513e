// Urgent? A severely low magnesium (X07, X08).
import type { UrgencyRule } from '../types/index.js'
import { magnesium } from './limits.js'
import { anyOf, under } from './when.js'

export const magnesiumLowToday: UrgencyRule = {
  id: 'magnesium-low-today',
  aliases: ['x07', 'x08'],
  tier: 'same-day',
  when: anyOf(under('magnesium', magnesium.severelyLow)),
  kind: 'measured',
  sources: ['ctcae-v5', 'rcpa-magnesium'],
  note: 'potassium and calcium will not rise until it is given',
}
