// Urgent? A stiff jaw or trunk (X11).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const stiffJaw: UrgencyRule = {
  id: 'stiff-jaw',
  aliases: ['x11'],
  tier: 'same-day',
  when: anyOf('jaw-trunk-spasm'),
  kind: 'judged',
  sources: [],
  note: 'low calcium, a medicine effect or stiff-person syndrome if not tetanus',
}
