// Urgent? A total calcium that must be adjusted today (X08).
import type { UrgencyRule } from '../types/index.js'
import { calcium } from './limits.js'
import { anyOf, under, from } from './when.js'

export const calciumTotalLow: UrgencyRule = {
  id: 'calcium-total-low',
  aliases: ['x08'],
  tier: 'same-day',
  when: anyOf(
    under('calcium-total', calcium.totalLow),
    from('calcium-adjusted', calcium.high),
    from('calcium-total', calcium.high),
  ),
  kind: 'judged',
  sources: ['wakemed-critical'],
  note: 'low only because albumin is low, or truly low: nobody can tell without the albumin; and clearly high',
}
