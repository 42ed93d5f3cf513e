// Urgent? A muscle enzyme ten times too high, or five times with signs (X06, X17).
import type { UrgencyRule } from '../types/index.js'
import { ckFiveTimes, ckTenTimes } from './groups.js'
import { anyOf, allOf } from './when.js'

export const muscleEnzymeVeryHigh: UrgencyRule = {
  id: 'muscle-enzyme-very-high',
  aliases: ['x06', 'x17'],
  tier: 'same-day',
  when: anyOf(
    ckTenTimes,
    allOf(ckFiveTimes, anyOf('dark-urine', 'tense-swollen-muscle', 'hard-to-rise', 'general-weakness', 'fever')),
  ),
  kind: 'measured',
  sources: ['merck-manual', 'ctcae-v5'],
  note: 'breakdown or inflammation of muscle until shown otherwise',
}
