// Urgent? A tense, swollen muscle or pain beyond what is seen (X05, X06).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const swollenMuscle: UrgencyRule = {
  id: 'swollen-muscle',
  aliases: ['x05', 'x06'],
  tier: 'same-day',
  when: anyOf('tense-swollen-muscle', 'pain-out-of-proportion'),
  kind: 'judged',
  sources: [],
  note: 'without an injury or a blood thinner less likely a compartment; a bleed, breakdown or clot must be looked for',
}
