// Low magnesium: serum under 0.70 mmol/L, severe under 0.50. Blamed often; only the severe kind is known to cramp.
import type { Cause } from '../types/index.js'
import { derived, judged } from '../types/index.js'

export const lowMagnesium: Cause = {
  id: 'low-magnesium',
  aliases: ['hypomg', 'hypomagnesaemia', 'hypomagnesemia', 'magnesium deficiency'],
  type: 'nutrient',
  nutrient: 'magnesium',
  prior: {
    at30: derived(
      0.015,
      [0.008, 0.025],
      'about 2 % have serum under 0.70; the rest comes through alcohol, gut and eating disorder',
      ['jfp-hypomg'],
    ),
    at50: derived(0.02, [0.011, 0.033], '2-2.5 % under 0.70, parents taken out', ['jfp-hypomg', 'schimatschek-2001']),
    at70: derived(0.026, [0.014, 0.045], 'about 3 % in the old, parents taken out; far more lie under 0.76', [
      'jfp-hypomg',
      'schimatschek-2001',
    ]),
  },
  from: [
    {
      cause: 'alcohol',
      probability: judged(
        0.03,
        [0.01, 0.08],
        'ten times the odds at dependence, which is about one in six of those over 14 units',
      ),
    },
    { cause: 'malabsorption', probability: judged(0.12, [0.05, 0.25], 'eight times the odds, table B3') },
    {
      cause: 'eating-disorder',
      probability: judged(0.09, [0.03, 0.2], 'six times the odds with vomiting or laxatives, table B3'),
    },
  ],
  processes: [
    {
      id: 'low-magnesium-cramp',
      felt: 'cramp',
      pattern: 'tetany',
      rate: {
        kind: 'link',
        probability: judged(
          0.014,
          [0.004, 0.04],
          'nine in ten are mild; serum the same with and without cramps in diabetes; table A .02, lowered to the survey total',
          ['hu-2022', 'cochrane-magnesium-2020'],
        ),
        when: [
          {
            condition: { lab: 'magnesium', below: judged(0.5, [0.5, 0.5], 'cut-off: severe') },
            probability: judged(0.4, [0.15, 0.7], 'tetany and low calcium follow at this level; clinical descriptions only'),
          },
          {
            condition: { lab: 'magnesium', below: judged(0.6, [0.6, 0.6], 'cut-off: moderate') },
            probability: judged(0.05, [0.015, 0.14], 'table A, by level; no controlled figure exists'),
          },
          {
            condition: { lab: 'magnesium', below: judged(0.7, [0.7, 0.7], 'cut-off: mild') },
            probability: judged(0.01, [0.002, 0.035], 'no shown excess of cramps in mild lowness', ['hu-2022']),
          },
        ],
      },
    },
  ],
  reversibility: judged(0.35, [0.1, 0.8], 'about .1 when mild, .9 when severe; weighted by the cramps each kind makes'),
  treatmentEvidence: judged(
    0.25,
    [0.1, 0.5],
    'tablets do nothing or next to nothing for unselected cramps; proven deficiency was never put to a trial',
    ['cochrane-magnesium-2020'],
  ),
  stakes: judged(4, [2, 7], 'heart rhythm, and it drags potassium and calcium down, when severe'),
  confirm: ['magnesium', 'potassium', 'calcium-adjusted', 'creatinine'],
  actions: ['blood-tests', 'magnesium-treatment', 'food-magnesium', 'magnesium-trial', 'medicine-review', 'see-doctor-routine'],
}
