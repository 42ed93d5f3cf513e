// Urgent? Thighs and hips growing weak (X17).
import type { UrgencyRule } from '../types/index.js'
import { ckFiveTimes } from './groups.js'
import { anyOf, allOf } from './when.js'

export const musclesWeakening: UrgencyRule = {
  id: 'muscles-weakening',
  aliases: ['x17'],
  tier: 'two-weeks',
  when: allOf(
    'hard-to-rise',
    anyOf(
      allOf('new', 'worsening'),
      allOf('began-after-medicine', anyOf('statin', 'colchicine-or-hydroxychloroquine', 'corticosteroid')),
      ckFiveTimes,
    ),
  ),
  kind: 'judged',
  sources: [],
  note: 'muscle inflammation or a medicine effect; one in seven over sixty finds rising hard without it',
}
