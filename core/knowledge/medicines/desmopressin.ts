// Desmopressin: the body keeps its water, and sodium can fall.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const desmopressin: MedicineClass = {
  id: 'desmopressin',
  aliases: [],
  atc: ['H01BA'],
  ingredients: [
    {
      name: 'desmopressin',
      alsoKnownAs: ['ddavp', 'minirin', 'noqdirna', 'desmotabs', 'desmomelt', 'nocdurna'],
      atc: ['H01BA02'],
    },
  ],
  prevalence: {
    at30: elicited(0.001, 'passing water at night; diabetes insipidus'),
    at50: elicited(0.002, 'passing water at night; diabetes insipidus'),
    at70: elicited(0.005, 'passing water at night; diabetes insipidus'),
  },
  effects: [],
  monitor: [],
}
