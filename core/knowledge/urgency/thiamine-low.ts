// Urgent? Early signs of a brain short of thiamine (X18).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf } from './when.js'

export const thiamineLow: UrgencyRule = {
  id: 'thiamine-low',
  aliases: ['x18'],
  tier: 'same-day',
  when: allOf('unsteady', anyOf('alcohol-dependence', 'refeeding-or-very-thin')),
  kind: 'judged',
  sources: ['mates-2021'],
  note: 'unsteadiness was in two of five; thiamine is harmless and must not wait',
}
