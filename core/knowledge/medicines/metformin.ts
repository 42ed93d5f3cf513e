// Metformin: no cramps of its own; over years it lowers vitamin B12.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged, recalled } from '../types/index.js'

export const metformin: MedicineClass = {
  id: 'metformin',
  aliases: ['biguanide'],
  atc: [
    'A10BA02',
    'A10BD15',
    'A10BD16',
    'A10BD20',
    'A10BD23',
    'A10BD07',
    'A10BD08',
    'A10BD11',
    'A10BD13',
    'A10BD10',
    'A10BD05',
    'A10BD02',
  ],
  ingredients: [
    { name: 'dapagliflozin with metformin', alsoKnownAs: ['xigduo', 'xigduo xr'], atc: ['A10BD15'] },
    { name: 'canagliflozin with metformin', alsoKnownAs: ['invokamet', 'vokanamet'], atc: ['A10BD16'] },
    { name: 'empagliflozin with metformin', alsoKnownAs: ['synjardy', 'synjardy xr'], atc: ['A10BD20'] },
    { name: 'ertugliflozin with metformin', alsoKnownAs: ['segluromet'], atc: ['A10BD23'] },
    {
      name: 'metformin',
      alsoKnownAs: [
        'glucophage',
        'glucophage sr',
        'fortamet',
        'glumetza',
        'riomet',
        'bolamyn',
        'sukkarto',
        'diagemet',
        'yaltormin',
        'glucient',
        'metabet',
      ],
      atc: ['A10BA02'],
    },
    { name: 'metformin with sitagliptin', alsoKnownAs: ['janumet', 'sitagliptin with metformin'], atc: ['A10BD07'] },
    { name: 'metformin with vildagliptin', alsoKnownAs: ['eucreas', 'vildagliptin with metformin'], atc: ['A10BD08'] },
    { name: 'metformin with linagliptin', alsoKnownAs: ['jentadueto', 'linagliptin with metformin'], atc: ['A10BD11'] },
    { name: 'metformin with alogliptin', alsoKnownAs: ['vipdomet', 'kazano'], atc: ['A10BD13'] },
    { name: 'metformin with saxagliptin', alsoKnownAs: ['komboglyze', 'kombiglyze', 'kombiglyze xr'], atc: ['A10BD10'] },
    { name: 'metformin with pioglitazone', alsoKnownAs: ['competact', 'actoplus met'], atc: ['A10BD05'] },
    { name: 'metformin with glibenclamide', alsoKnownAs: ['glucovance', 'metformin with glyburide'], atc: ['A10BD02'] },
    { name: 'metformin with glipizide', alsoKnownAs: ['metaglip'], atc: ['A10BD02'] },
  ],
  prevalence: {
    at30: elicited(0.01, 'type 2 diabetes; some polycystic ovaries'),
    at50: elicited(0.06, 'type 2 diabetes; some polycystic ovaries'),
    at70: elicited(0.13, 'type 2 diabetes; some polycystic ovaries'),
  },
  effects: [
    { cause: 'low-b12', odds: recalled(2.45, [1.74, 3.44], 'niafar-2015', 'pooled odds of low B12 on metformin') },
    { cause: 'diabetes', probability: judged(0.9, [0.75, 0.96], 'nearly all; the rest take it for polycystic ovaries') },
  ],
  monitor: ['vitamin-b12'],
}
