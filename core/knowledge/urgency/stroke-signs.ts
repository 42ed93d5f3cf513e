// Urgent? A stroke (X03).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const strokeSigns: UrgencyRule = {
  id: 'stroke-signs',
  aliases: ['x03'],
  tier: 'emergency',
  when: anyOf('face-arm-speech'),
  kind: 'judged',
  sources: [],
  note: 'the FAST signs (guideline-type, from memory)',
}
