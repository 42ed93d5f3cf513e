// When is more to drink dangerous? (nutrients.md 4.3 and 6.5)
import { drinksLimited, kidneyReduced, kidneySevere, potassiumHigh, sodiumLow } from '../actions/groups.js'
import type { GuardAbout, GuardRule } from '../types/index.js'
import { allOf, anyOf } from '../urgency/when.js'
import { drinkAmounts } from './amounts.js'
import { askFirst, refuse, seen, taught } from './say.js'

const drinking: GuardAbout = { what: 'drink', drinks: ['water', 'sports-drink', 'oral-rehydration'] }
const pushing: GuardAbout = { ...drinking, over: drinkAmounts.pushMl }
const rehydration: GuardAbout = { what: 'drink', drinks: ['oral-rehydration'] }

export const waterRules: readonly GuardRule[] = [
  refuse('water-too-fast', {
    about: [{ what: 'drink', perHourOver: drinkAmounts.perHourMl }],
    whom: ['doctor'],
    unasked: 'ask-first',
    never: true,
    ...seen('iom-2005', 'kidneys pass about 0.7 to 1 litre an hour; faster than that dilutes the blood'),
  }),
  refuse('water-overload', {
    about: [drinking],
    when: anyOf(
      'on-dialysis',
      sodiumLow,
      'fluid-restriction',
      allOf('cirrhosis-known', 'jaundice-or-swollen-belly'),
      'siadh',
      'compulsive-drinking',
      'desmopressin',
    ),
    whom: ['doctor', 'kidney-team', 'heart-team'],
    unasked: 'kidneys',
    ...taught(
      'a limit set for heart or kidneys, dialysis, cirrhosis with ascites, SIADH, a low sodium, psychogenic polydipsia, desmopressin. The ' +
        'rare ones pass unasked: whoever has them has been told',
      ['eah-consensus'],
    ),
  }),
  askFirst('water-clinician-sets-it', {
    about: [drinking],
    when: anyOf(drinksLimited, 'nephrotic-syndrome', 'endurance-overdrinking'),
    whom: ['doctor', 'heart-team', 'kidney-team', 'liver-team'],
    unasked: 'kidneys',
    ...taught(
      'no fluid target without the clinician’s figure: heart, advanced kidney disease, liver, nephrotic syndrome, eating disorder',
      ['eah-consensus'],
    ),
  }),
  askFirst('water-low-sodium-risk', {
    about: [pushing],
    when: anyOf('low-sodium-before', 'thiazide', 'ssri-snri', 'enzyme-inducing-anticonvulsant'),
    whom: ['doctor', 'pharmacist'],
    unasked: 'passes',
    ...taught('no push to drink, and a look at the sodium: a low sodium before, thiazides, SSRIs, carbamazepine, oxcarbazepine'),
  }),
  askFirst('water-swallowing', {
    about: [pushing],
    when: anyOf('trouble-swallowing', 'bariatric-surgery', 'stomach-or-ileum-removed'),
    whom: ['doctor', 'dietitian'],
    unasked: 'passes',
    ...taught('swallowing problems, and the time after an operation on the stomach'),
  }),
  refuse('rehydration-potassium', {
    about: [rehydration],
    when: anyOf(kidneySevere, potassiumHigh),
    whom: ['doctor', 'kidney-team'],
    unasked: 'kidneys',
    ...taught('the solution holds potassium and salt', ['smpc-potassium']),
  }),
  askFirst('rehydration-salts', {
    about: [rehydration],
    when: anyOf(kidneyReduced, 'hypertension', 'potassium-sparing-diuretic', 'lithium'),
    whom: ['doctor', 'pharmacist'],
    unasked: 'kidneys',
    ...taught('the solution holds potassium and salt'),
  }),
]
