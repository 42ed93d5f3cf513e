// Trimethoprim: raises potassium and may lower sodium during the course.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const trimethoprim: MedicineClass = {
  id: 'trimethoprim',
  aliases: [],
  atc: ['J01EA', 'J01EE'],
  ingredients: [
    { name: 'trimethoprim', alsoKnownAs: ['primsol', 'monotrim', 'trimopan', 'proloprim'], atc: ['J01EA01'] },
    {
      name: 'co-trimoxazole',
      alsoKnownAs: [
        'septrin',
        'bactrim',
        'bactrim ds',
        'septra',
        'sulfatrim',
        'trimethoprim with sulfamethoxazole',
        'sulfamethoxazole with trimethoprim',
        'smx-tmp',
        'tmp-smx',
      ],
      atc: ['J01EE01'],
    },
  ],
  prevalence: {
    at30: elicited(0.005, 'urine infections; days at a time'),
    at50: elicited(0.006, 'urine infections; days at a time'),
    at70: elicited(0.012, 'urine infections; days at a time'),
  },
  effects: [
    { cause: 'low-potassium', odds: judged(0.5, [0.2, 1], 'blocks its loss in the kidney') },
    { cause: 'low-sodium', odds: judged(2, [1, 4], 'high doses above all') },
  ],
  monitor: ['potassium', 'sodium', 'creatinine'],
}
