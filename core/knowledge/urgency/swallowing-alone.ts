// Urgent? Trouble with swallowing, or with breath lying flat (X16, X17).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const swallowingAlone: UrgencyRule = {
  id: 'swallowing-alone',
  aliases: ['x16', 'x17'],
  tier: 'two-weeks',
  when: anyOf('trouble-swallowing', 'breathing-trouble'),
  kind: 'judged',
  sources: [],
  note: 'alone each has many causes, and all want finding soon',
}
