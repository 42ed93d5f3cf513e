// Urgent? Muscles locking because calcium is low (X08).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const tetany: UrgencyRule = {
  id: 'tetany',
  aliases: ['x08'],
  tier: 'emergency',
  when: anyOf('hands-lock', 'seizure-or-noisy-breathing', allOf('tingling-mouth', 'neck-surgery-two-weeks')),
  kind: 'recalled',
  sources: ['society-endocrinology-hypocalcaemia'],
  note: 'symptomatic low calcium is an emergency; overbreathing looks the same and cannot be told apart at home',
}
