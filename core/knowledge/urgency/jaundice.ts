// Urgent? Yellow eyes or a swelling belly (X21).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const jaundice: UrgencyRule = {
  id: 'jaundice',
  aliases: ['x21'],
  tier: 'two-weeks',
  when: anyOf('jaundice-or-swollen-belly'),
  kind: 'judged',
  sources: [],
  note: 'new liver disease (guideline-type, from memory)',
}
