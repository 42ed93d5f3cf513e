// Urgent? Weak muscles that reach throat or breath (X16, X17).
import type { UrgencyRule } from '../types/index.js'
import { nerveLoss } from './groups.js'
import { anyOf, allOf, someOf } from './when.js'

export const throatOrBreath: UrgencyRule = {
  id: 'throat-or-breath',
  aliases: ['x16', 'x17'],
  tier: 'same-day',
  when: anyOf(
    allOf('trouble-swallowing', anyOf(nerveLoss, 'hard-to-rise', 'general-weakness', 'twitching')),
    allOf('breathing-trouble', anyOf(nerveLoss, someOf(2, 'hard-to-rise', 'general-weakness', 'twitching'))),
  ),
  kind: 'judged',
  sources: ['raymond-2019'],
  note: 'motor neurone disease, muscle inflammation or myasthenia; hearts and lungs often trouble breath without it',
}
