// SGLT2 inhibitors: sugar and water leave with the urine. Cramps are case reports only.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const sglt2Inhibitor: MedicineClass = {
  id: 'sglt2-inhibitor',
  aliases: ['sglt2i', 'gliflozin', 'flozin'],
  atc: ['A10BK', 'A10BD15', 'A10BD16', 'A10BD20', 'A10BD19', 'A10BD23', 'A10BD21'],
  ingredients: [
    { name: 'dapagliflozin', alsoKnownAs: ['farxiga', 'forxiga'], atc: ['A10BK01'] },
    { name: 'canagliflozin', alsoKnownAs: ['invokana'], atc: ['A10BK02'] },
    { name: 'empagliflozin', alsoKnownAs: ['jardiance'], atc: ['A10BK03'] },
    { name: 'ertugliflozin', alsoKnownAs: ['steglatro'], atc: ['A10BK04'] },
    { name: 'bexagliflozin', alsoKnownAs: ['brenzavvy'], atc: ['A10BK08'] },
    { name: 'sotagliflozin', alsoKnownAs: ['inpefa', 'zynquista'], atc: ['A10BK06'] },
    { name: 'dapagliflozin with metformin', alsoKnownAs: ['xigduo', 'xigduo xr'], atc: ['A10BD15'] },
    { name: 'canagliflozin with metformin', alsoKnownAs: ['invokamet', 'vokanamet'], atc: ['A10BD16'] },
    { name: 'empagliflozin with metformin', alsoKnownAs: ['synjardy', 'synjardy xr'], atc: ['A10BD20'] },
    { name: 'empagliflozin with linagliptin', alsoKnownAs: ['glyxambi'], atc: ['A10BD19'] },
    { name: 'ertugliflozin with metformin', alsoKnownAs: ['segluromet'], atc: ['A10BD23'] },
    { name: 'saxagliptin with dapagliflozin', alsoKnownAs: ['qtern'], atc: ['A10BD21'] },
  ],
  prevalence: {
    at30: elicited(0.003, 'diabetes, heart and kidney disease; rising fast'),
    at50: elicited(0.03, 'diabetes, heart and kidney disease; rising fast'),
    at70: elicited(0.07, 'diabetes, heart and kidney disease; rising fast'),
  },
  effects: [
    { cause: 'dehydration', odds: judged(1.5, [1, 2.5], 'more urine; worse with a water tablet') },
    { cause: 'low-magnesium', odds: judged(0.7, [0.4, 1], 'they raise magnesium a little') },
    { cause: 'diabetes', probability: judged(0.8, [0.55, 0.93], 'most takers; the rest take it for heart or kidney') },
  ],
  monitor: ['creatinine'],
}
