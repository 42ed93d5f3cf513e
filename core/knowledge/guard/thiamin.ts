// When does vitamin B1 come first? (nutrients.md 4.3) Thiamin itself has no danger; food before it has, in the starved and the dependent.
import type { GuardRule } from '../types/index.js'
import { allOf, anyOf } from '../urgency/when.js'
import { askFirst, refuse, supplementOf, taught } from './say.js'

export const thiaminRules: readonly GuardRule[] = [
  refuse('thiamin-emergency', {
    about: [supplementOf('thiaminMg')],
    when: allOf(
      anyOf('alcohol-dependence', 'refeeding-or-very-thin', 'bariatric-surgery', 'hyperemesis'),
      anyOf('eye-movement-trouble', 'confusion'),
    ),
    whom: ['doctor'],
    unasked: 'caution',
    ...taught(
      'suspected Wernicke’s encephalopathy is an emergency and needs thiamin into a vein; the urgency screen says so first',
    ),
  }),
  askFirst('thiamin-before-food', {
    about: [{ what: 'diet' }],
    when: { fact: 'alcohol-dependence' },
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('thiamin before more food in people dependent on alcohol; the very thin are refused a plan altogether'),
  }),
]
