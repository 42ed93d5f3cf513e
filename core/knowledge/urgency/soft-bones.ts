// Urgent? Bones that may be soft (X24).
import type { UrgencyRule } from '../types/index.js'
import { someOf } from './when.js'

export const softBones: UrgencyRule = {
  id: 'soft-bones',
  aliases: ['x24'],
  tier: 'two-weeks',
  when: someOf(2, 'bone-pain', 'waddling', 'hard-to-rise'),
  kind: 'measured',
  sources: ['basha-2000'],
  note: 'osteomalacia: bone pain and weakness in 94 of 100, waddling in 24',
}
