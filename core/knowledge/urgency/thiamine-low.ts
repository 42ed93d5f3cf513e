// Urgent? Early signs of nerves and brain short of thiamine (X18).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const thiamineLow: UrgencyRule = {
  id: 'thiamine-low',
  aliases: ['x18'],
  tier: 'same-day',
  when: anyOf(
    allOf('unsteady', anyOf('alcohol-dependence', 'refeeding-or-very-thin')),
    allOf(
      anyOf('hyperemesis', allOf('vomiting-or-laxatives', anyOf('bariatric-surgery', 'stomach-or-ileum-removed'))),
      anyOf('numb-feet', 'burning-feet', 'calf-tender', 'hard-to-rise', 'unsteady'),
    ),
  ),
  kind: 'judged',
  sources: ['mates-2021', 'tang-2018'],
  note: 'unsteadiness was in two of five; thiamine is harmless and must not wait',
}
