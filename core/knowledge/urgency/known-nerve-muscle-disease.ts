// Urgent? A known disease of nerve or muscle (X28).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const knownNerveMuscleDisease: UrgencyRule = {
  id: 'known-nerve-muscle-disease',
  aliases: ['x28'],
  tier: 'routine',
  when: anyOf('neuromuscular-known'),
  kind: 'judged',
  sources: [],
  note: 'out of the scope of the model: its own team knows better',
}
