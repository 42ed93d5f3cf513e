// Urgent? A muscle choking in its own sheath (X05).
import type { UrgencyRule } from '../types/index.js'
import { bloodThinner } from './groups.js'
import { anyOf, allOf } from './when.js'

export const muscleUnderPressure: UrgencyRule = {
  id: 'muscle-under-pressure',
  aliases: ['x05'],
  tier: 'emergency',
  when: anyOf(
    allOf(
      'pain-out-of-proportion',
      anyOf(
        'tense-swollen-muscle',
        'recent-injury',
        'crush-seizure-cocaine',
        'cast-or-long-flight',
        'surgery-or-bed-rest',
        bloodThinner,
      ),
    ),
    allOf('tense-swollen-muscle', anyOf('recent-injury', 'crush-seizure-cocaine', bloodThinner)),
  ),
  kind: 'recalled',
  sources: ['ulmer-2002'],
  note: 'compartment syndrome: each sign is specific and insensitive, so it does not wait for numbness or a lost pulse',
}
