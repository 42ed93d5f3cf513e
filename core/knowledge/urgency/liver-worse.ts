// Urgent? A liver losing hold (X21).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const liverWorse: UrgencyRule = {
  id: 'liver-worse',
  aliases: ['x21'],
  tier: 'same-day',
  when: anyOf(
    allOf(
      anyOf('confusion', 'bleeding-or-bruising'),
      anyOf('jaundice-or-swollen-belly', 'cirrhosis-known', 'liver-disease-known'),
    ),
    allOf('jaundice-or-swollen-belly', 'fever'),
  ),
  kind: 'judged',
  sources: [],
  note: 'decompensated liver disease (guideline-type, from memory)',
}
