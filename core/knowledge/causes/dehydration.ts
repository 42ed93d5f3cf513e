// Dehydration: too little water and salt in the body for some days. A popular culprit that studies of athletes mostly clear.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const dehydration: Cause = {
  id: 'dehydration',
  aliases: ['dehyd', 'volume depletion', 'not drinking enough', 'fluid loss'],
  type: 'nutrient',
  prior: {
    at30: elicited(0.04, 'in any one week, table A'),
    at50: elicited(0.04, 'in any one week, table A'),
    at70: elicited(0.05, 'less thirst and more diuretics with age, table A'),
  },
  processes: [
    {
      id: 'dehydration-cramp',
      felt: 'cramp',
      // Taken to look like the cramps of diuretics: several muscles, by day as well as by night.
      pattern: 'drug',
      rate: {
        kind: 'link',
        probability: judged(
          0.01,
          [0.002, 0.03],
          'odds 1.6 in one medical tent, no difference in an ultramarathon; table A .015, lowered to the survey total',
          ['kona-2019', 'hoffman-2015'],
        ),
      },
    },
  ],
  reversibility: judged(0.7, [0.4, 0.9], 'within a day of replacing water with salt'),
  treatmentEvidence: judged(
    0.15,
    [0.05, 0.35],
    'no trial for night cramps; one tiny study favours salted over plain water after sweating',
    ['lau-2019'],
  ),
  stakes: judged(3, [1, 6], 'mild at home, serious in the frail or with kidney disease'),
  confirm: ['urea', 'creatinine', 'sodium', 'potassium'],
  actions: ['drink-to-thirst', 'rehydrate-after-loss', 'medicine-review', 'see-doctor-soon'],
}
