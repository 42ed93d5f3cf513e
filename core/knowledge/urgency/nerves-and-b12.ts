// Urgent? Nerves that may lack vitamin B12 (X19).
import type { UrgencyRule } from '../types/index.js'
import { b12Risk } from './groups.js'
import { vitaminB12 } from './limits.js'
import { anyOf, allOf, under } from './when.js'

export const nervesAndB12: UrgencyRule = {
  id: 'nerves-and-b12',
  aliases: ['x19'],
  tier: 'two-weeks',
  when: anyOf(
    allOf(anyOf('numb-feet', 'tingling-feet'), 'unsteady', b12Risk),
    allOf(under('vitamin-b12', vitaminB12.deficient), anyOf('numb-feet', 'tingling-feet', 'unsteady', 'memory-or-mood')),
  ),
  kind: 'measured',
  sources: ['ng239-2024', 'gilsing-2010'],
  note: 'subacute combined degeneration: treat before results',
}
