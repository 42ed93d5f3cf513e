// Urgent? Tetanus (X11).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const tetanus: UrgencyRule = {
  id: 'tetanus',
  aliases: ['x11'],
  tier: 'emergency',
  when: allOf('jaw-trunk-spasm', anyOf('dirty-wound-no-booster', 'trouble-swallowing', 'breathing-trouble')),
  kind: 'judged',
  sources: [],
  note: 'a stiff jaw and spasms after a wound without a booster, or reaching throat and breath (guideline-type, from memory)',
}
