// Urgent? One alarming sign without an explanation yet (X02, X06, X07, X12, X18).
import type { UrgencyRule } from '../types/index.js'
import { anyOf } from './when.js'

export const alarmingSign: UrgencyRule = {
  id: 'alarming-sign',
  aliases: ['x02', 'x06', 'x07', 'x12', 'x18'],
  tier: 'same-day',
  when: anyOf('faint-or-collapse', 'confusion', 'marked-weakness-or-paralysis', 'eye-movement-trouble', 'rigors'),
  kind: 'judged',
  sources: [],
  note: 'each belongs to an emergency when something else joins it; alone it needs a clinician today',
}
