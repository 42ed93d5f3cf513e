// Who must be careful with vitamin B12? (nutrients.md 4.3)
import type { GuardRule } from '../types/index.js'
import { anyOf, under } from '../urgency/when.js'
import { bloodValues } from './amounts.js'
import { askFirst, caution, policy, seen, supplementOf, taught } from './say.js'

export const b12Rules: readonly GuardRule[] = [
  askFirst('b12-optic-nerve', {
    about: [{ what: 'supplement', nutrients: ['vitaminB12Ug'], exceptForms: ['hydroxocobalamin'] }],
    when: { fact: 'optic-nerve-disease' },
    whom: ['doctor'],
    unasked: 'caution',
    ...seen(
      'smpc-cyanocobalamin',
      'Leber’s optic neuropathy, tobacco amblyopia: hydroxocobalamin instead; very rare, so unasked it passes',
    ),
  }),
  caution('b12-potassium', {
    about: [supplementOf('vitaminB12Ug')],
    when: under('haemoglobin', bloodValues.haemoglobinVeryLow),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('in severe anaemia new blood cells draw potassium in during the first days'),
  }),
  askFirst('b12-nerves-or-gut', {
    about: [supplementOf('vitaminB12Ug')],
    when: anyOf('numb-feet', 'unsteady', 'stomach-or-ileum-removed', 'bariatric-surgery'),
    whom: ['doctor'],
    unasked: 'caution',
    ...policy(
      'numb or unsteady needs a test and perhaps injections first; B12 by mouth harms nobody, so unasked it passes with care',
      ['ng239-2024'],
    ),
  }),
]
