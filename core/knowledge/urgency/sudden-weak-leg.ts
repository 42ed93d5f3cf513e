// Urgent? A leg that suddenly lost strength or feeling and has not got it back (X01, X03).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const suddenWeakLeg: UrgencyRule = {
  id: 'sudden-weak-leg',
  aliases: ['x01', 'x03'],
  tier: 'emergency',
  when: anyOf('leg-weak-numb-sudden'),
  kind: 'judged',
  sources: [],
  note: 'a blocked artery, a stroke or a pressed spinal cord; none of them waits (guideline-type, from memory)',
}
