// Low calcium: albumin-adjusted under 2.10 mmol/L (ionised under 1.10). Rare, and one of the few that truly cramps.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const lowCalcium: Cause = {
  id: 'low-calcium',
  aliases: ['hypoca', 'hypocalcaemia', 'hypocalcemia', 'calcium deficiency', 'tetany'],
  type: 'nutrient',
  nutrient: 'calcium',
  prior: {
    at30: elicited(0.0007, 'table A gives .002 in all; about half comes through low vitamin D at this age'),
    at50: elicited(0.0017, 'table A gives .003 in all, parents taken out'),
    at70: elicited(0.0036, 'table A gives .005 in all, parents taken out'),
  },
  from: [
    {
      cause: 'low-vitamin-d',
      probability: judged(
        0.012,
        [0.002, 0.1],
        'one in ten by the loose definition over 70, 0.23 % by the strict one; set to keep the total near table A',
        ['shah-2017', 'bolland-2021'],
      ),
    },
    {
      cause: 'hypoparathyroidism',
      probability: judged(0.8, [0.5, 0.93], 'untreated nearly always, treated often below target', ['hadker-2014']),
    },
    {
      cause: 'low-magnesium',
      probability: judged(
        0.005,
        [0.001, 0.02],
        'thirty times the odds, but only in the few per cent whose magnesium is very low',
      ),
    },
    { cause: 'kidney-disease', probability: judged(0.03, [0.01, 0.1], 'ten times the odds in advanced kidney disease, table A') },
    { cause: 'malabsorption', probability: judged(0.012, [0.004, 0.04], 'five times the odds, table B3') },
  ],
  processes: [
    {
      id: 'low-calcium-cramp',
      felt: 'cramp',
      pattern: 'tetany',
      rate: {
        kind: 'link',
        probability: judged(
          0.14,
          [0.05, 0.3],
          'mix of levels: 70 % at 2.0-2.1, 20 % at 1.9-2.0, 10 % lower; table A .20, lowered to the survey total',
        ),
        when: [
          {
            condition: {
              lab: 'calcium-adjusted',
              below: judged(1.9, [1.9, 1.9], 'cut-off: the level at which it is an emergency'),
            },
            probability: judged(
              0.6,
              [0.35, 0.8],
              'cramps and tetany rule the picture in symptomatic cases; 78 % of a treated survey',
              ['hadker-2014'],
            ),
          },
          {
            condition: { lab: 'calcium-adjusted', below: judged(2, [2, 2], 'cut-off: usually symptomatic under this') },
            probability: judged(0.25, [0.1, 0.45], 'table A, by level'),
          },
          {
            condition: { lab: 'calcium-adjusted', below: judged(2.1, [2.1, 2.1], 'cut-off: below the adjusted reference range') },
            probability: judged(0.05, [0.015, 0.13], 'table A: mild and long-standing lowness is often silent'),
          },
        ],
      },
    },
  ],
  reversibility: judged(0.95, [0.85, 0.99], 'settles within hours to days of correction'),
  treatmentEvidence: judged(0.85, [0.65, 0.97], 'undisputed practice with an immediate effect, no trial needed', [
    'society-endocrinology-hypocalcaemia',
  ]),
  stakes: judged(8, [6, 9.5], 'seizure, throat spasm and heart rhythm when severe'),
  confirm: [
    'calcium-adjusted',
    'calcium-ionised',
    'albumin',
    'magnesium',
    'pth',
    'phosphate',
    'vitamin-d-25oh',
    'trousseau-sign',
    'chvostek-sign',
  ],
  actions: ['blood-tests', 'calcium-treatment', 'same-day-care', 'see-doctor-soon', 'food-calcium-and-d', 'treat-vitamin-d'],
}
