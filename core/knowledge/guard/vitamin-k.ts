// Who must keep vitamin K steady? (nutrients.md 4.3)
import type { GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { dietAmounts, foodAmounts } from './amounts.js'
import { askFirst, dietChanges, policy, refuse, supplementOf, taught } from './say.js'

const about = [supplementOf('vitaminKUg', 'vitaminK2Ug')]

export const vitaminKRules: readonly GuardRule[] = [
  refuse('vitamin-k-antagonist', {
    about,
    when: { fact: 'vitamin-k-antagonist' },
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...taught('warfarin, acenocoumarol, phenprocoumon, fluindione; apixaban, rivaroxaban, edoxaban and dabigatran do not mind'),
  }),
  refuse('vitamin-k-steady', {
    about: [
      { what: 'food', nutrient: 'vitaminKUg', over: foodAmounts.vitaminKUg },
      { what: 'less-food', nutrient: 'vitaminKUg', over: foodAmounts.vitaminKUg },
      dietChanges('vitaminKUg', dietAmounts.vitaminKShare),
    ],
    when: { fact: 'vitamin-k-antagonist' },
    whom: ['doctor', 'dietitian'],
    unasked: 'passes',
    ...taught('intake is kept steady: both more and fewer leafy vegetables move the clotting time. The amounts are policy'),
  }),
  askFirst('vitamin-k-clot', {
    about,
    when: anyOf('clot-before', 'on-dialysis'),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...policy('as the action "vitamin K2" has it: the one trial had none of them'),
  }),
]
