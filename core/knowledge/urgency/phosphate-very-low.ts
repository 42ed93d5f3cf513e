// Urgent? A very low phosphate (X23).
import type { UrgencyRule } from '../types/index.js'
import { phosphate } from './limits.js'
import { anyOf, under } from './when.js'

export const phosphateVeryLow: UrgencyRule = {
  id: 'phosphate-very-low',
  aliases: ['x23'],
  tier: 'same-day',
  when: anyOf(under('phosphate', phosphate.criticalLow)),
  kind: 'measured',
  sources: ['wakemed-critical'],
  note: 'breathing and heart muscle run on it',
}
