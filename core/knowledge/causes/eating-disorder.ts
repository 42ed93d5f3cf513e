// Eating disorder, purging, laxative or diuretic misuse: cramps come through lost potassium, magnesium and sodium.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const eatingDisorder: Cause = {
  id: 'eating-disorder',
  aliases: ['eatd', 'anorexia nervosa', 'bulimia', 'purging', 'laxative misuse', 'diuretic misuse'],
  type: 'disease',
  prior: {
    at30: elicited(0.02, 'table A'),
    at50: elicited(0.01, 'table A'),
    at70: elicited(0.002, 'table A'),
  },
  female: judged(5, [3, 8], 'table A'),
  processes: [
    {
      id: 'eating-disorder-cramp',
      felt: 'cramp',
      pattern: 'low-potassium',
      rate: {
        kind: 'link',
        probability: judged(0.008, [0.002, 0.03], 'direct part only, table A .01; the salts have causes of their own'),
      },
    },
  ],
  reversibility: judged(0.7, [0.4, 0.88], 'when eating and losses are steady again'),
  treatmentEvidence: judged(0.3, [0.1, 0.55], 'treatment of the disorder is proven; cramps were not measured'),
  stakes: judged(8, [6, 9.5], 'heart rhythm, and refeeding'),
  confirm: ['potassium', 'bicarbonate', 'magnesium', 'phosphate', 'sodium'],
  actions: ['see-doctor-soon', 'blood-tests', 'potassium-treatment', 'same-day-care'],
}
