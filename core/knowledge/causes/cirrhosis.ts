// Cirrhosis: a scarred liver. One of the strongest known links with cramps, by day and night, in hands as well as calves.
import type { Cause } from '../types/index.js'
import { derived, elicited, judged } from '../types/index.js'

export const cirrhosis: Cause = {
  id: 'cirrhosis',
  aliases: ['cirr', 'liver cirrhosis', 'scarred liver', 'chronic liver disease'],
  type: 'disease',
  prior: {
    at30: elicited(0.0004, 'table A .001 in all, alcohol taken out'),
    at50: elicited(0.0033, 'table A .004 in all, alcohol taken out'),
    at70: elicited(0.0044, 'table A .005 in all, alcohol taken out'),
  },
  female: judged(0.6, [0.4, 0.85], 'more men, for alcohol and hepatitis'),
  from: [
    {
      cause: 'alcohol',
      probability: judged(
        0.008,
        [0.003, 0.025],
        'twenty times the odds at dependence, which is about one in six of those over 14 units',
      ),
    },
  ],
  processes: [
    {
      id: 'cirrhosis-cramp',
      felt: 'cramp',
      pattern: 'cirrhosis',
      rate: {
        kind: 'link',
        probability: derived(
          0.24,
          [0.12, 0.4],
          'any cramps 52-67 % against 7.5-20 % in controls, about half of the excess troublesome; table A .30',
          ['abrams-1996', 'chatrath-2012', 'cld-cramps-2018'],
        ),
      },
    },
  ],
  reversibility: judged(0.4, [0.2, 0.6], 'several treatments cut cramps, none ends them'),
  treatmentEvidence: judged(0.45, [0.25, 0.65], 'twelve small trials: taurine, baclofen, albumin, pickle juice for severity', [
    'roberts-2024',
    'vidot-2018',
    'tapper-2022',
    'angeli-1996',
  ]),
  stakes: judged(8, [6, 9.5], 'bleeding, confusion, cancer of the liver'),
  confirm: ['albumin', 'sodium', 'potassium'],
  actions: [
    'liver-team',
    'blood-tests',
    'taurine',
    'pickle-juice',
    'cut-alcohol',
    'albumin-infusion',
    'baclofen',
    'see-doctor-soon',
  ],
}
