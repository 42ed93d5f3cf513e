// Who must not take folic acid alone? (nutrients.md 4.3) It mends the blood while nerves short of B12 go on suffering.
import { nervesNumb } from '../actions/groups.js'
import type { GuardRule } from '../types/index.js'
import { anyOf, over, under } from '../urgency/when.js'
import { bloodValues } from './amounts.js'
import { refuse, supplementOf, taught } from './say.js'

const about = [supplementOf('folicAcidUg', 'folateDfeUg')]

export const folicAcidRules: readonly GuardRule[] = [
  refuse('folic-acid-low-b12', {
    about,
    when: under('vitamin-b12', bloodValues.b12Fine),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('low or indeterminate vitamin B12', ['ng239-2024']),
  }),
  refuse('folic-acid-b12-unmeasured', {
    about,
    when: anyOf(nervesNumb, 'metformin', 'ppi', 'vegan-without-b12'),
    unless: over('vitamin-b12', bloodValues.b12Fine),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('B12 not measured, and a reason to think it low: numbness, metformin, a PPI, a vegan diet', ['ng239-2024']),
  }),
]
