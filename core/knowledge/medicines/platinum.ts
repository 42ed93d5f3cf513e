// Platinum chemotherapy: nerve damage, and cisplatin wastes magnesium.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const platinum: MedicineClass = {
  id: 'platinum',
  aliases: ['platinum compound'],
  atc: ['L01XA'],
  ingredients: [
    { name: 'cisplatin', alsoKnownAs: ['platinol'], atc: ['L01XA01'] },
    { name: 'carboplatin', alsoKnownAs: ['paraplatin'], atc: ['L01XA02'] },
    { name: 'oxaliplatin', alsoKnownAs: ['eloxatin', 'eloxatine'], atc: ['L01XA03'] },
  ],
  prevalence: {
    at30: elicited(0.0001, 'a course within the past year or so'),
    at50: elicited(0.0005, 'a course within the past year or so'),
    at70: elicited(0.0015, 'a course within the past year or so'),
  },
  effects: [
    { cause: 'low-magnesium', probability: judged(0.35, [0.15, 0.7], '40 to 90 % on cisplatin, fewer on the others') },
    { cause: 'low-potassium', odds: judged(3, [1.5, 8], 'follows magnesium') },
    { cause: 'low-calcium', odds: judged(3, [1.5, 8], 'follows magnesium') },
  ],
  monitor: ['magnesium', 'potassium', 'calcium-adjusted'],
}
