// Urgent? Pain with weight loss or a cancer (X25).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf, chosen } from './when.js'

export const weightLossAndPain: UrgencyRule = {
  id: 'weight-loss-and-pain',
  aliases: ['x25'],
  tier: 'two-weeks',
  when: anyOf(
    allOf('weight-loss', anyOf(chosen('duration', 'a-day-or-more'), 'fever', 'bone-pain', 'general-weakness')),
    allOf('cancer-active', anyOf(chosen('duration', 'a-day-or-more'), 'bone-pain'), 'new'),
  ),
  kind: 'judged',
  sources: [],
  note: 'cancer or a clot behind a new, constant pain',
}
