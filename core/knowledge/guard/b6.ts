// Who must be careful with vitamin B6? (nutrients.md 4.3) The upper limits of 12 and 100 mg stand in upper-limits.ts.
import { nervesNumb } from '../actions/groups.js'
import type { GuardRule } from '../types/index.js'
import { supplementAmounts } from './amounts.js'
import { refuse, seen, supplementOf, taught } from './say.js'

export const b6Rules: readonly GuardRule[] = [
  refuse('b6-numb', {
    about: [{ what: 'supplement', nutrients: ['vitaminB6Mg'], over: supplementAmounts.b6NumbMg }],
    when: nervesNumb,
    whom: ['doctor'],
    unasked: 'ask-first',
    ...seen(['efsa-2023-b6', 'nasem-2019'], 'sensory neuropathy; over 10 mg with any numbness'),
  }),
  refuse('b6-levodopa', {
    about: [supplementOf('vitaminB6Mg')],
    when: { fact: 'levodopa-alone' },
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...taught('B6 takes the effect of levodopa away; not where carbidopa or benserazide is in the tablet'),
  }),
]
