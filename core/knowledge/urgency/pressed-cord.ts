// Urgent? Nerves pressed at the lower end of the spine (X04).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const pressedCord: UrgencyRule = {
  id: 'pressed-cord',
  aliases: ['x04'],
  tier: 'emergency',
  when: anyOf('saddle-or-bladder', 'both-legs-weaker'),
  kind: 'measured',
  sources: ['dionne-2019', 'ces-series', 'pvr-2022'],
  note: 'history is insensitive (pooled sensitivity .19 to .43), so any one item is enough',
}
