// Urgent? A brain short of thiamine (X18).
import type { UrgencyRule } from '../types/index.js'
import { thiamineRisk } from './groups.js'
import { anyOf, allOf } from './when.js'

export const wernicke: UrgencyRule = {
  id: 'wernicke',
  aliases: ['x18'],
  tier: 'emergency',
  when: anyOf(
    allOf(anyOf('confusion', 'eye-movement-trouble'), thiamineRisk),
    allOf('unsteady', anyOf('hyperemesis', allOf('bariatric-surgery', 'vomiting-or-laxatives'))),
  ),
  kind: 'judged',
  sources: ['mates-2021'],
  note: 'thiamine into a vein before any sugar; the full triad is rare, so one sign with a risk is enough',
}
