// Urgent? A spinal cord losing ground for want of vitamin B12 (X19).
import type { UrgencyRule } from '../types/index.js'
import { b12Risk } from './groups.js'
import { vitaminB12 } from './limits.js'
import { anyOf, allOf, under } from './when.js'

export const cordWorsening: UrgencyRule = {
  id: 'cord-worsening',
  aliases: ['x19'],
  tier: 'same-day',
  when: allOf(
    anyOf('worse-walking', 'nitrous-oxide'),
    anyOf('numb-feet', 'tingling-feet'),
    anyOf('unsteady', 'worse-walking'),
    anyOf(b12Risk, under('vitamin-b12', vitaminB12.deficient)),
  ),
  kind: 'measured',
  sources: ['ng239-2024', 'healton-1991'],
  note: 'treat before the results: lost function may not come back',
}
