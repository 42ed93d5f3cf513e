// Urgent? A body overheated (X10).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const heatStroke: UrgencyRule = {
  id: 'heat-stroke',
  aliases: ['x10'],
  tier: 'emergency',
  when: anyOf('hot-collapsed', allOf(anyOf('confusion', 'faint-or-collapse'), 'heat')),
  kind: 'judged',
  sources: [],
  note: 'exertional heat stroke: cool first (guideline-type, from memory)',
}
