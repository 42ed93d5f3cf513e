// Which foods quarrel with medicines or kidneys, whatever their figures? Alcohol, grapefruit, liquorice, star fruit.
import { kidneyReduced } from '../actions/groups.js'
import type { GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { foodAmounts } from './amounts.js'
import { policy, refuse, taught } from './say.js'

export const foodsByNameRules: readonly GuardRule[] = [
  refuse('alcohol-never', {
    about: [{ what: 'food', nutrient: 'alcoholG', over: foodAmounts.alcoholG, assumeNone: true }],
    whom: ['doctor'],
    unasked: 'ask-first',
    never: true,
    ...policy('more alcohol is never suggested, for any nutrient in it'),
  }),
  refuse('grapefruit-medicines', {
    about: [{ what: 'food', named: ['grapefruit', 'grapefruits', 'pomelo', 'seville orange'] }],
    when: anyOf('statin', 'dihydropyridine', 'calcineurin-inhibitor', 'colchicine-or-hydroxychloroquine', 'bcr-abl-inhibitor'),
    whom: ['pharmacist'],
    unasked: 'passes',
    ...taught('grapefruit lets some of them pile up; not all of each class, but other fruit is at hand', ['bailey-2013']),
  }),
  refuse('liquorice', {
    about: [{ what: 'food', named: ['liquorice', 'licorice'] }],
    when: anyOf(
      'hypertension',
      'heart-failure-known',
      'thiazide',
      'loop-diuretic',
      'digoxin',
      'corticosteroid',
      'pregnant',
      'kidney-disease-known',
    ),
    whom: ['doctor', 'pharmacist'],
    unasked: 'caution',
    ...taught('it acts like aldosterone: potassium falls, blood pressure rises'),
  }),
  refuse('star-fruit-kidney', {
    about: [{ what: 'food', named: ['star fruit', 'starfruit', 'carambola'] }],
    when: kidneyReduced,
    whom: ['kidney-team'],
    unasked: 'kidneys',
    ...taught('its oxalate and a nerve poison pile up in weak kidneys'),
  }),
]
