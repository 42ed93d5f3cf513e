// Low vitamin B12: deficiency in the tissues, not a low-normal number. It harms nerves; a cramp, if any, comes through them.
import type { Cause } from '../types/index.js'
import { elicited, judged, recalled } from '../types/index.js'

export const lowB12: Cause = {
  id: 'low-b12',
  aliases: ['b12', 'vitamin b12 deficiency', 'cobalamin deficiency', 'pernicious anaemia', 'pernicious anemia'],
  type: 'nutrient',
  nutrient: 'vitamin-b12',
  prior: {
    at30: elicited(0.0094, 'table A .01 in all, malabsorption taken out', ['gilsing-2010']),
    at50: elicited(0.0194, 'table A .02 in all, malabsorption taken out'),
    at70: recalled(
      0.049,
      [0.025, 0.08],
      'allen-2009',
      'about 6 % at 60 and over by serum, fewer with deficient tissues; malabsorption taken out',
    ),
  },
  from: [{ cause: 'malabsorption', probability: judged(0.06, [0.03, 0.15], 'four times the odds, table B3') }],
  processes: [
    {
      id: 'low-b12-cramp',
      felt: 'cramp',
      pattern: 'neuropathy',
      rate: {
        kind: 'link',
        probability: judged(
          0.014,
          [0.003, 0.05],
          'no controlled figure exists; table A .02 without nerve signs, lowered to the survey total',
        ),
        when: [
          {
            condition: { any: [{ fact: 'numb-feet' }, { fact: 'tingling-feet' }, { fact: 'unsteady' }] },
            probability: judged(0.08, [0.03, 0.18], 'table A with nerve signs; neuropathies of any cause carry cramps', [
              'maxwell-2014',
            ]),
          },
        ],
      },
    },
  ],
  reversibility: judged(0.5, [0.25, 0.75], 'nerve signs recover by half or more in 3-12 months, less if over six months old', [
    'healton-1991',
  ]),
  treatmentEvidence: judged(
    0.35,
    [0.15, 0.6],
    'replacement is settled for blood and nerves; its effect on cramps is not measured',
    ['ng239-2024'],
  ),
  stakes: judged(7, [5, 9], 'lasting damage to the spinal cord if missed'),
  confirm: ['vitamin-b12', 'holotranscobalamin', 'methylmalonic-acid', 'homocysteine', 'mcv', 'haemoglobin'],
  actions: ['blood-tests', 'b12-treatment', 'food-b12', 'see-doctor-soon', 'medicine-review'],
}
