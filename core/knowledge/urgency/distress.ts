// Urgent? Nights that have become too much (X26).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const distress: UrgencyRule = {
  id: 'distress',
  aliases: ['x26'],
  tier: 'same-day',
  when: anyOf('distress-or-self-harm'),
  kind: 'judged',
  sources: ['grandner-2017'],
  note: 'one answer covers despair and thoughts of self-harm, so the words name the emergency number',
}
