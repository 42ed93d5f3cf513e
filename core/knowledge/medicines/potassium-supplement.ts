// Potassium tablets and salt substitutes: given for low potassium, which they often do not fully correct.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const potassiumSupplement: MedicineClass = {
  id: 'potassium-supplement',
  aliases: [],
  atc: ['A12BA'],
  ingredients: [
    {
      name: 'potassium chloride',
      alsoKnownAs: [
        'slow-k',
        'sando-k',
        'k-dur',
        'klor-con',
        'k-tab',
        'micro-k',
        'kay-cee-l',
        'klor-con m20',
        'kcl',
        'potassium tablets',
        'potassium',
      ],
      atc: ['A12BA01'],
    },
    { name: 'potassium citrate', alsoKnownAs: ['urocit-k', 'cystopurin', 'effercitrate'], atc: ['A12BA02'] },
    { name: 'potassium gluconate', alsoKnownAs: ['k-99', 'potassium 99 mg'], atc: ['A12BA05'] },
    { name: 'potassium bicarbonate', alsoKnownAs: ['effer-k', 'klor-con/ef', 'k-lyte', 'kloref'], atc: ['A12BA04'] },
    {
      name: 'salt substitute',
      alsoKnownAs: ['losalt', 'lo salt', 'lite salt', 'nu-salt', 'nosalt', 'morton salt substitute', 'selora', 'low-sodium salt'],
      atc: ['A12BA'],
    },
  ],
  prevalence: {
    at30: elicited(0.003, 'beside water tablets; salt substitutes'),
    at50: elicited(0.015, 'beside water tablets; salt substitutes'),
    at70: elicited(0.05, 'beside water tablets; salt substitutes'),
  },
  effects: [
    {
      cause: 'low-potassium',
      odds: judged(1.3, [0.6, 3], '27 % still low on a thiazide with potassium tablets: given because it was low', ['lin-2022']),
    },
  ],
  monitor: ['potassium', 'creatinine'],
}
