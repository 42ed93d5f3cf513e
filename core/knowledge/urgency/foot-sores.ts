// Urgent? A foot that does not heal (X15, X20).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const footSores: UrgencyRule = {
  id: 'foot-sores',
  aliases: ['x15', 'x20'],
  tier: 'two-weeks',
  when: anyOf('foot-sores'),
  kind: 'judged',
  sources: ['khan-2006'],
  note: 'sores raise the odds of arterial disease about sixfold',
}
