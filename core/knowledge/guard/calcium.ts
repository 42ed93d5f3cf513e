// Who must be careful with calcium, in tablets and in food? (nutrients.md 4.3)
import { calciumHigh, kidneySevere } from '../actions/groups.js'
import type { GuardAbout, GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { dietAmounts, foodAmounts, supplementAmounts } from './amounts.js'
import { askFirst, caution, dietRises, foodOver, policy, refuse, supplementOf, taught } from './say.js'

const tablets = [supplementOf('calciumMg')]
/** Vitamin D brings calcium in; what speaks against the one speaks against the other. */
const calciumOrD = [supplementOf('calciumMg', 'vitaminDUg')]
const eating: readonly GuardAbout[] = [
  foodOver('calciumMg', foodAmounts.calciumMg),
  dietRises('calciumMg', dietAmounts.calciumMg),
]

export const calciumRules: readonly GuardRule[] = [
  refuse('calcium-high', {
    about: calciumOrD,
    when: calciumHigh,
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('hypercalcaemia is made worse; the end of the range is the reference’s', ['society-endocrinology-hypocalcaemia']),
  }),
  refuse('calcium-high-food', {
    about: eating,
    when: calciumHigh,
    whom: ['doctor', 'dietitian'],
    unasked: 'passes',
    ...policy('no plan adds calcium to a high calcium before somebody has looked for the cause'),
  }),
  refuse('calcium-sarcoidosis', {
    about: calciumOrD,
    when: { fact: 'sarcoidosis' },
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('sarcoid tissue activates vitamin D without a brake'),
  }),
  refuse('calcium-urine-or-milk', {
    about: tablets,
    when: anyOf('high-urine-calcium', 'milk-alkali-before'),
    whom: ['doctor'],
    unasked: 'caution',
    ...taught('hypercalciuria, milk-alkali syndrome before; too rare to ask everyone, so unasked it passes with care'),
  }),
  askFirst('calcium-hyperparathyroidism', {
    about: calciumOrD,
    when: { fact: 'hyperparathyroidism-known' },
    whom: ['doctor'],
    unasked: 'caution',
    ...taught('calcium and vitamin D are for whoever looks after the glands'),
  }),
  askFirst('calcium-stones', {
    about: calciumOrD,
    when: { fact: 'kidney-stones' },
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('tablets raise the calcium in the urine; food does not raise the risk'),
  }),
  askFirst('calcium-kidney-severe', {
    about: calciumOrD,
    when: kidneySevere,
    whom: ['kidney-team'],
    unasked: 'ask-first',
    ...taught('under an eGFR of 30 calcium settles in the vessels, and vitamin D is given in other forms', ['kdigo']),
  }),
  askFirst('calcium-digoxin', {
    about: calciumOrD,
    when: { fact: 'digoxin' },
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...taught('a high calcium makes digoxin dangerous to the rhythm'),
  }),
  askFirst('calcium-thiazide', {
    about: [{ what: 'supplement', nutrients: ['calciumMg'], over: supplementAmounts.calciumWithThiazideMg }],
    when: { fact: 'thiazide' },
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...taught('thiazides hold calcium back; up to 1000 mg is usual'),
  }),
  askFirst('calcium-with-active-vitamin-d', {
    about: tablets,
    when: { fact: 'active-vitamin-d' },
    whom: ['doctor', 'kidney-team'],
    unasked: 'ask-first',
    ...taught('calcitriol and its kin take calcium up at full speed'),
  }),
  askFirst('calcium-food-kidney-or-sarcoid', {
    about: eating,
    when: anyOf(kidneySevere, 'sarcoidosis'),
    whom: ['dietitian', 'kidney-team'],
    unasked: 'kidneys',
    ...policy('as the action "eat for calcium" has it: phosphorus comes along for the kidneys, calcium for sarcoid'),
  }),
  askFirst('calcium-or-d-already', {
    about: [{ what: 'supplement', nutrients: ['calciumMg', 'vitaminDUg'], alreadyUnsaid: true }],
    when: { fact: 'vitamin-d-or-calcium-supplement' },
    whom: ['pharmacist'],
    unasked: 'ask-first',
    ...policy('some is taken already and nobody said how much; the upper limit counts them together'),
  }),
  caution('calcium-split', {
    about: [{ what: 'supplement', nutrients: ['calciumMg'], perDoseOver: supplementAmounts.calciumPerDoseMg }],
    whom: ['pharmacist'],
    unasked: 'ask-first',
    ...taught('of more than 500 mg at once little more is taken up'),
  }),
  caution('calcium-carbonate-ppi', {
    about: [{ what: 'supplement', nutrients: ['calciumMg'], exceptForms: ['citrate', 'lactate', 'gluconate'] }],
    when: { fact: 'ppi' },
    whom: ['pharmacist'],
    unasked: 'passes',
    ...taught('carbonate needs acid to dissolve; citrate does not'),
  }),
]
