// Urgent? Legs that hurt on walking (X20).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const walkingDistance: UrgencyRule = {
  id: 'walking-distance',
  aliases: ['x20'],
  tier: 'routine',
  when: anyOf('walking-pain'),
  kind: 'measured',
  sources: ['khan-2006', 'suri-2010'],
  note: 'arteries (LR+ 3.3) or a narrowed spine (LR+ 3.7); ankle pressure and a back examination settle it',
}
