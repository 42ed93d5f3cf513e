// Urgent? A leg that has lost its blood (X01).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const suddenColdLeg: UrgencyRule = {
  id: 'sudden-cold-leg',
  aliases: ['x01'],
  tier: 'emergency',
  when: anyOf('sudden-cold-white-leg'),
  kind: 'judged',
  sources: [],
  note: 'the six Ps of an acutely blocked artery; damage is lasting from about six hours (guideline-type, from memory)',
}
