// Urgent? An ordinary cramp (X30).
import type { UrgencyRule } from '../types/index.js'
import { anyOf, allOf, chosen } from './when.js'

export const typicalCramp: UrgencyRule = {
  id: 'typical-cramp',
  aliases: ['x30'],
  tier: 'self-care',
  when: allOf(anyOf('sudden', 'hard-knot', 'stretch-ends-it'), chosen('duration', 'under-10-minutes'), chosen('often', false)),
  kind: 'measured',
  sources: ['hallegraeff-2017'],
  note: 'the criteria of an ordinary night cramp, not frequent: stretching, and a look back after four to six weeks',
}
