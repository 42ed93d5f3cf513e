// Orlistat and bile-acid resins: some vitamin D leaves with the fat.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const orlistatOrResin: MedicineClass = {
  id: 'orlistat-or-resin',
  aliases: ['bile-acid sequestrant'],
  atc: ['A08AB01', 'C10AC'],
  ingredients: [
    { name: 'orlistat', alsoKnownAs: ['xenical', 'alli', 'orlos', 'beacita'], atc: ['A08AB01'] },
    { name: 'colestyramine', alsoKnownAs: ['cholestyramine', 'questran', 'prevalite'], atc: ['C10AC01'] },
    { name: 'colestipol', alsoKnownAs: ['colestid'], atc: ['C10AC02'] },
    { name: 'colesevelam', alsoKnownAs: ['welchol', 'cholestagel', 'lodalis'], atc: ['C10AC04'] },
  ],
  prevalence: {
    at30: elicited(0.003, 'weight loss, cholesterol, loose bowels'),
    at50: elicited(0.007, 'weight loss, cholesterol, loose bowels'),
    at70: elicited(0.006, 'weight loss, cholesterol, loose bowels'),
  },
  effects: [{ cause: 'low-vitamin-d', odds: judged(1.5, [1, 2.5], 'less of the fat-soluble vitamins is taken up') }],
  monitor: ['vitamin-d-25oh'],
}
