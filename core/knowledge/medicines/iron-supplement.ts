// Iron tablets: other minerals and they keep each other out.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const ironSupplement: MedicineClass = {
  id: 'iron-supplement',
  aliases: [],
  atc: ['B03AA'],
  ingredients: [
    {
      name: 'ferrous sulfate',
      alsoKnownAs: ['ferrous sulphate', 'iron tablets', 'feosol', 'slow fe', 'ferrograd'],
      atc: ['B03AA07'],
    },
    { name: 'ferrous fumarate', alsoKnownAs: ['fersamal', 'galfer', 'ferretts'], atc: ['B03AA02'] },
    { name: 'ferrous gluconate', alsoKnownAs: ['fergon'], atc: ['B03AA03'] },
    { name: 'iron by mouth', alsoKnownAs: ['iron', 'iron supplement', 'iron bisglycinate'], atc: ['B03AA'] },
  ],
  prevalence: {
    at30: elicited(0.06, 'low iron, mostly women who bleed'),
    at50: elicited(0.04, 'low iron, mostly women who bleed'),
    at70: elicited(0.04, 'low iron, mostly women who bleed'),
  },
  effects: [],
  monitor: [],
}
