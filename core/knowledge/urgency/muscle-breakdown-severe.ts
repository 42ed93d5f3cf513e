// Urgent? Broken-down muscle that reaches kidneys, heart or mind (X06).
import type { UrgencyRule } from '../types/index.js'
import { ckTenTimes } from './groups.js'
import { anyOf, allOf } from './when.js'

export const muscleBreakdownSevere: UrgencyRule = {
  id: 'muscle-breakdown-severe',
  aliases: ['x06'],
  tier: 'emergency',
  when: anyOf(
    allOf('dark-urine', anyOf('little-urine', 'palpitations', 'confusion', 'marked-weakness-or-paralysis')),
    allOf('crush-seizure-cocaine', 'little-urine'),
    allOf(ckTenTimes, anyOf('dark-urine', 'little-urine', 'palpitations', 'confusion', 'marked-weakness-or-paralysis')),
  ),
  kind: 'measured',
  sources: ['merck-manual'],
  note: 'the full triad is seen in fewer than one in ten; urgent at once with failing kidneys, heart or mind',
}
