// Kidney disease: filtration (eGFR) under 30, not on dialysis.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const kidneyDisease: Cause = {
  id: 'kidney-disease',
  aliases: ['ckd', 'chronic kidney disease', 'renal failure', 'kidney failure', 'low egfr'],
  type: 'disease',
  prior: {
    at30: elicited(0.001, 'eGFR under 30, table A'),
    at50: elicited(0.004, 'eGFR under 30, table A'),
    at70: elicited(0.02, 'eGFR under 30, table A'),
  },
  processes: [
    {
      id: 'kidney-disease-cramp',
      felt: 'cramp',
      pattern: 'idiopathic',
      rate: {
        kind: 'link',
        probability: judged(
          0.045,
          [0.015, 0.12],
          'cramps often go with the muscle pain that 38 % have; table A .06, part of it now through calcium and nerves',
          ['caravaca-2016'],
        ),
      },
      descriptors: {
        elsewhere: elicited(0.25, 'hands and belly too, as on dialysis'),
        'by-day-at-rest': elicited(0.35, 'less tied to the night'),
        worsening: elicited(0.35, 'as the kidneys fail'),
        new: elicited(0.3, 'found late, felt late'),
        'urge-to-move': elicited(0.2, 'restless legs ride along, 15 to 24 % on dialysis'),
      },
    },
  ],
  reversibility: judged(0.3, [0.1, 0.5], 'through salts, bone minerals and medicines; the kidneys seldom recover'),
  treatmentEvidence: judged(0.2, [0.05, 0.4], 'little studied before dialysis'),
  stakes: judged(7, [5, 9], 'progress can be slowed if it is known, and many remedies become unsafe'),
  confirm: ['egfr', 'creatinine', 'potassium', 'calcium-adjusted', 'phosphate', 'pth', 'bicarbonate', 'magnesium'],
  actions: ['blood-tests', 'renal-team', 'medicine-review', 'bedtime-stretch', 'see-doctor-soon'],
}
