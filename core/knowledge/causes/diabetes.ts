// Diabetes without nerve damage: most of its cramps come by way of the nerves, which is a cause of its own here.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const diabetes: Cause = {
  id: 'diabetes',
  aliases: ['dm', 'diabetes mellitus', 'type 2 diabetes', 'type 1 diabetes', 'high blood sugar'],
  type: 'disease',
  prior: {
    at30: elicited(0.03, 'table A, known or not'),
    at50: elicited(0.12, 'table A, known or not'),
    at70: elicited(0.27, 'table A, known or not'),
  },
  processes: [
    {
      id: 'diabetes-cramp',
      felt: 'cramp',
      pattern: 'idiopathic',
      rate: {
        kind: 'link',
        probability: judged(
          0.005,
          [0.001, 0.02],
          'half of clinic patients have cramps, most through nerves; no link in outpatients; table A .010, lowered',
          ['katzberg-2014', 'hu-2022', 'abdulla-1999'],
        ),
      },
    },
  ],
  reversibility: judged(0.2, [0.05, 0.4], 'steadier sugar; little is known'),
  treatmentEvidence: judged(0.15, [0.05, 0.35], 'sugar control was never tested on cramps'),
  stakes: judged(6, [4, 8], 'eyes, kidneys, feet'),
  confirm: ['hba1c', 'glucose'],
  actions: ['blood-tests', 'diabetes-care', 'foot-care', 'bedtime-stretch'],
}
