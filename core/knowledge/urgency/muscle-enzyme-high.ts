// Urgent? A muscle enzyme five times too high (X06, X17).
import type { UrgencyRule } from '../types/index.js'
import { ckFiveTimes } from './groups.js'

export const muscleEnzymeHigh: UrgencyRule = {
  id: 'muscle-enzyme-high',
  aliases: ['x06', 'x17'],
  tier: 'two-weeks',
  when: ckFiveTimes,
  kind: 'measured',
  sources: ['merck-manual'],
  note: 'hard exercise does it too: repeat after a week of rest',
}
