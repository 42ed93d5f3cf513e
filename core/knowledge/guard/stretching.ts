// Whose leg must not be stretched, or not before somebody has looked at it? (nutrients.md 7, last table)
import { legToBeSeen, shortOfBlood } from '../actions/groups.js'
import type { GuardAbout, GuardRule } from '../types/index.js'
import { allOf, anyOf } from '../urgency/when.js'
import { askFirst, caution, refuse, taught } from './say.js'

const any: readonly GuardAbout[] = [{ what: 'stretch' }]
const daily: readonly GuardAbout[] = [{ what: 'stretch', positions: ['standing', 'sitting'] }]

export const stretchingRules: readonly GuardRule[] = [
  refuse('stretch-clot', {
    about: any,
    when: legToBeSeen,
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('one calf swollen, warm or red, a tense muscle: a clot or worse has to be ruled out'),
  }),
  refuse('stretch-torn', {
    about: [{ what: 'stretch', positions: ['at-onset'] }],
    when: { fact: 'recent-injury' },
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('a kick-like pain, a bruise, a gap: a torn muscle or heel tendon'),
  }),
  askFirst('stretch-injury-or-operation', {
    about: daily,
    when: anyOf('recent-injury', 'surgery-or-bed-rest'),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('fracture or tear; after an operation or bed rest a clot as well'),
  }),
  refuse('stretch-short-of-blood', {
    about: daily,
    when: shortOfBlood,
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('pain at rest, sores, a cold foot: the leg is short of blood'),
  }),
  askFirst('stretch-tendon', {
    about: daily,
    when: allOf('calf-tender', anyOf('tetracycline-or-quinolone', 'corticosteroid')),
    whom: ['doctor', 'pharmacist'],
    unasked: 'passes',
    ...taught('quinolones and steroids weaken the heel tendon, which may tear'),
  }),
  askFirst('stretch-new-joint', {
    about: daily,
    when: { fact: 'recent-joint-replacement' },
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('a new hip has limits to how far it may bend'),
  }),
  caution('stretch-balance', {
    about: [{ what: 'stretch', positions: ['standing'] }],
    when: { fact: 'unsteady' },
    whom: ['doctor'],
    unasked: 'caution',
    ...taught('the sitting form is for whoever may fall'),
  }),
]
