// Urgent? A statin piling up (X06).
import type { UrgencyRule } from '../types/index.js'
import { statinPilesUp } from './groups.js'
import { anyOf, allOf } from './when.js'

export const statinPilingUp: UrgencyRule = {
  id: 'statin-piling-up',
  aliases: ['x06'],
  tier: 'same-day',
  when: allOf(anyOf('hard-to-rise', 'general-weakness'), statinPilesUp),
  kind: 'judged',
  sources: [],
  note: 'weak muscles on a statin with a medicine that blocks its removal',
}
