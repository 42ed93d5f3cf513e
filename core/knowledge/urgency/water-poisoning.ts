// Urgent? A brain swollen by too much water or too little salt (X09).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const waterPoisoning: UrgencyRule = {
  id: 'water-poisoning',
  aliases: ['x09'],
  tier: 'emergency',
  when: anyOf(
    'vomiting-headache-after-event',
    allOf('endurance-overdrinking', anyOf('confusion', 'low-sodium-signs')),
    allOf('confusion', 'thiazide'),
  ),
  kind: 'judged',
  sources: ['miller-2015'],
  note: 'low sodium after an endurance event or on a thiazide; two athletes died of drinking against cramps',
}
