// What holds for supplements of every kind? Children, mothers to be, and what Charley knows no rule for.
import { child, expecting } from '../actions/groups.js'
import type { GuardRule } from '../types/index.js'
import { askFirst, policy, supplementOf } from './say.js'

export const supplementRules: readonly GuardRule[] = [
  askFirst('supplement-child', {
    about: [{ what: 'supplement' }],
    when: child,
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...policy('the doses are those of adults'),
  }),
  askFirst('supplement-expecting', {
    about: [
      supplementOf('magnesiumMg', 'calciumMg', 'ironMg', 'zincMg', 'vitaminKUg', 'vitaminK2Ug', 'vitaminB6Mg', 'thiaminMg'),
    ],
    when: expecting,
    whom: ['midwife', 'doctor'],
    unasked: 'ask-first',
    ...policy(
      'food and the amounts of prenatal tablets only; folic acid, vitamin D and B12 in ordinary amounts are for everyone',
    ),
  }),
  askFirst('supplement-no-rule', {
    about: [
      supplementOf(
        'energyKcal',
        'waterG',
        'proteinG',
        'fatG',
        'carbohydrateG',
        'fibreG',
        'phosphorusMg',
        'vitaminCMg',
        'alcoholG',
        'caffeineMg',
      ),
    ],
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...policy('nobody wrote rules for it as a supplement, so it is for somebody to judge'),
  }),
]
