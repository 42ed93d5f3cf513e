// Urgent? A warm, red calf (X14).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const redCalf: UrgencyRule = {
  id: 'red-calf',
  aliases: ['x14'],
  tier: 'two-weeks',
  when: anyOf('warm-red-calf'),
  kind: 'judged',
  sources: [],
  note: 'without tenderness, risk or lasting pain a clot is unlikely; it still wants looking at',
}
