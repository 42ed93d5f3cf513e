// Cramps of pregnancy: ordinary calf cramps that grow commoner towards the end and leave after the birth.
import type { Cause } from '../types/index.js'
import { derived, judged } from '../types/index.js'

export const pregnancyCramps: Cause = {
  id: 'pregnancy-cramps',
  aliases: ['preg', 'pregnancy', 'cramps in pregnancy'],
  type: 'physiological',
  // Asked of everyone it could concern; these priors only fill a blank, over both sexes.
  prior: {
    at30: judged(0.03, [0.02, 0.045], 'about 6 % of women near 30 are pregnant at any time, half of all adults'),
    at50: judged(0.0002, [0.00005, 0.0006], 'births after 48 are a few in ten thousand'),
    at70: judged(0.000001, [0.0000001, 0.000005], 'stands for none'),
  },
  female: judged(1000, [1000, 1000], 'stands for certainty: only women'),
  processes: [
    {
      id: 'pregnancy-cramp',
      felt: 'cramp',
      pattern: 'pregnancy',
      rate: {
        kind: 'link',
        probability: derived(
          0.085,
          [0.04, 0.14],
          'pregnant women 10.0 % (SE 2.1) with five or more cramp nights a month, less the background of their age',
          ['nhanes-2005-2006'],
        ),
        when: [
          {
            condition: { number: 'pregnancyWeeks', below: judged(14, [14, 14], 'cut-off: first trimester') },
            probability: judged(0.01, [0.003, 0.03], 'any calf cramp in 11.6 %, no more than women who are not pregnant', [
              'duan-2018',
            ]),
          },
          {
            condition: { number: 'pregnancyWeeks', below: judged(28, [28, 28], 'cut-off: second trimester') },
            probability: judged(
              0.07,
              [0.03, 0.14],
              'any in 28.2 %; table A has .10, lowered so that the three trimesters together meet the survey',
              ['duan-2018', 'nhanes-2005-2006'],
            ),
          },
          {
            condition: { number: 'pregnancyWeeks', above: judged(27, [27, 27], 'cut-off: third trimester') },
            probability: judged(0.18, [0.09, 0.3], 'any in 50-58 %; table A has .25, lowered to meet the survey', [
              'duan-2018',
              'abandeh-2024',
              'nhanes-2005-2006',
            ]),
          },
        ],
      },
    },
  ],
  reversibility: judged(0.95, [0.85, 0.99], 'goes after the birth'),
  treatmentEvidence: judged(0.15, [0.05, 0.3], 'eight small trials of magnesium, calcium and vitamins that disagree', [
    'cochrane-pregnancy-2020',
    'liu-2021',
  ]),
  stakes: judged(2, [1, 4], 'harmless in itself; a clot must not be missed'),
  confirm: [],
  actions: [
    'stretch-at-onset',
    'bedtime-stretch',
    'midwife-or-doctor',
    'magnesium-in-pregnancy',
    'calcium-in-pregnancy',
    'drink-to-thirst',
  ],
}
