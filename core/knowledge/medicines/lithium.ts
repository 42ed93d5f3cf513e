// Lithium: through an underactive thyroid, or much urine and drying out.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const lithium: MedicineClass = {
  id: 'lithium',
  aliases: [],
  atc: ['N05AN'],
  ingredients: [
    {
      name: 'lithium carbonate',
      alsoKnownAs: ['lithium', 'priadel', 'camcolit', 'liskonum', 'lithobid', 'eskalith'],
      atc: ['N05AN01'],
    },
    { name: 'lithium citrate', alsoKnownAs: ['li-liquid', 'priadel liquid'], atc: ['N05AN01'] },
  ],
  prevalence: {
    at30: elicited(0.002, 'bipolar illness'),
    at50: elicited(0.003, 'bipolar illness'),
    at70: elicited(0.002, 'bipolar illness'),
  },
  effects: [
    { cause: 'hypothyroidism', odds: judged(5, [3, 8], 'about one in five in the long run, most of them treated') },
    { cause: 'dehydration', odds: judged(2, [1.2, 4], 'the kidney holds water less well') },
    { cause: 'kidney-disease', odds: judged(1.5, [1, 3], 'after decades') },
  ],
  monitor: ['tsh', 'calcium-adjusted', 'sodium', 'creatinine'],
}
