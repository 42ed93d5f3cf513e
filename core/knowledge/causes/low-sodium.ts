// Low sodium: under 135 mmol/L, severe under 125. From medicines, illness or much water. Mild lowness hardly cramps.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const lowSodium: Cause = {
  id: 'low-sodium',
  aliases: ['hypona', 'hyponatraemia', 'hyponatremia', 'salt depletion'],
  type: 'nutrient',
  prior: {
    at30: elicited(0.0045, 'table A .005 in all, eating disorder taken out'),
    at50: elicited(0.0145, 'table A .015 in all, parents taken out'),
    at70: judged(0.05, [0.025, 0.08], '8 % of over-65s tested by their doctor, who are not all over-65s', ['grattagliano-2018']),
  },
  from: [
    {
      cause: 'adrenal-insufficiency',
      probability: judged(0.7, [0.4, 0.9], 'the rule when the adrenals fail and are not yet treated'),
    },
    { cause: 'eating-disorder', probability: judged(0.04, [0.01, 0.1], 'purging, diuretics and water-loading') },
  ],
  processes: [
    {
      id: 'low-sodium-cramp',
      felt: 'cramp',
      // No column of its own in the reference: it looks most like the cramps of diuretics, which are its commonest source.
      pattern: 'drug',
      rate: {
        kind: 'link',
        probability: judged(
          0.014,
          [0.003, 0.045],
          'nearly all are 125-134, where cramps were not shown; table A has .03, halved to fit the survey total',
        ),
        when: [
          {
            condition: { lab: 'sodium', below: judged(125, [125, 125], 'cut-off: severe') },
            probability: judged(0.15, [0.04, 0.35], 'table A, by level; salt-depletion cramps are real, no rate was measured'),
          },
        ],
      },
    },
  ],
  reversibility: judged(0.8, [0.6, 0.92], 'within days, corrected slowly'),
  treatmentEvidence: judged(0.4, [0.2, 0.65], 'correction is settled practice; its effect on cramps is not measured'),
  stakes: judged(7, [4, 9], 'falls when mild, confusion and seizure when severe'),
  confirm: ['sodium', 'potassium', 'creatinine', 'glucose'],
  actions: ['blood-tests', 'medicine-review', 'sodium-treatment', 'same-day-care', 'see-doctor-soon'],
}
