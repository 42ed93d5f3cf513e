// Low potassium: under 3.5 mmol/L. Weakness is its main sign; cramps come below 3. From medicines and losses, seldom diet.
import type { Cause } from '../types/index.js'
import { derived, judged } from '../types/index.js'

export const lowPotassium: Cause = {
  id: 'low-potassium',
  aliases: ['hypok', 'hypokalaemia', 'hypokalemia', 'potassium deficiency'],
  type: 'nutrient',
  nutrient: 'potassium',
  prior: {
    at30: derived(0.005, [0.0025, 0.009], 'under 1 % of healthy people without medicines, .008 in all, parents taken out', [
      'weiner-1997',
    ]),
    at50: derived(0.009, [0.005, 0.017], '.012 in all, parents taken out; about 2 % of healthy adults in another summary', [
      'weiner-1997',
      'pcn-hypokalaemia',
    ]),
    at70: derived(0.016, [0.009, 0.03], '.02 in all: diuretic use averaged in; parents taken out', [
      'lin-2022',
      'pcn-hypokalaemia',
    ]),
  },
  from: [
    {
      cause: 'low-magnesium',
      probability: judged(0.06, [0.02, 0.15], 'the kidney wastes potassium when magnesium is low; mostly so in the severe kind'),
    },
    {
      cause: 'aldosteronism-tubulopathy',
      probability: judged(
        0.35,
        [0.15, 0.6],
        'a minority of primary aldosteronism has low potassium, all of the tubulopathies do',
      ),
    },
    {
      cause: 'eating-disorder',
      probability: judged(0.07, [0.03, 0.15], 'fifteen times the odds with purging, and not all purge; table B3'),
    },
  ],
  processes: [
    {
      id: 'low-potassium-cramp',
      felt: 'cramp',
      pattern: 'low-potassium',
      rate: {
        kind: 'link',
        probability: judged(
          0.028,
          [0.008, 0.07],
          'most are at 3.0-3.4; veterans with it had 63 % cramps against 56 % overall; table A .04, lowered to the survey total',
          ['aafp-2012'],
        ),
        when: [
          {
            condition: { lab: 'potassium', below: judged(2.5, [2.5, 2.5], 'cut-off: severe') },
            probability: judged(0.45, [0.2, 0.7], 'table A, by level; clinical descriptions of severe lowness'),
          },
          {
            condition: { lab: 'potassium', below: judged(3, [3, 3], 'cut-off: moderate') },
            probability: judged(0.15, [0.05, 0.32], 'table A, by level'),
          },
          {
            condition: { lab: 'potassium', below: judged(3.5, [3.5, 3.5], 'cut-off: mild') },
            probability: judged(0.02, [0.005, 0.06], 'table A, by level: barely above people with normal potassium', [
              'aafp-2012',
            ]),
          },
        ],
      },
    },
  ],
  reversibility: judged(0.9, [0.75, 0.97], 'within days of correction'),
  treatmentEvidence: judged(0.6, [0.35, 0.85], 'undisputed practice; cramps were never the outcome of a trial'),
  stakes: judged(7, [4, 9], 'heart rhythm and paralysis under 2.5, or sooner with heart disease or digoxin'),
  confirm: ['potassium', 'magnesium', 'bicarbonate', 'creatinine'],
  actions: ['blood-tests', 'potassium-treatment', 'medicine-review', 'same-day-care', 'food-potassium', 'see-doctor-soon'],
}
