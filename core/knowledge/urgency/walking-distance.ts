// Urgent? Legs that hurt after the same distance (X20).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const walkingDistance: UrgencyRule = {
  id: 'walking-distance',
  aliases: ['x20'],
  tier: 'routine',
  when: allOf(
    'walking-pain',
    anyOf('standing-still-relieves', 'weak-foot-pulse', 'cold-pale-foot', 'smoker', 'diabetes-known', 'arterial-disease-known'),
  ),
  kind: 'measured',
  sources: ['khan-2006'],
  note: 'claudication LR+ 3.3; ankle pressure settles it',
}
