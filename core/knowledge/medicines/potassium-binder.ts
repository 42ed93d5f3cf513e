// Polystyrene resins: they take potassium out by way of the bowel.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const potassiumBinder: MedicineClass = {
  id: 'potassium-binder',
  aliases: [],
  atc: ['V03AE01'],
  ingredients: [
    {
      name: 'sodium polystyrene sulfonate',
      alsoKnownAs: ['kayexalate', 'resonium a', 'resonium', 'sodium polystyrene sulphonate'],
      atc: ['V03AE01'],
    },
    {
      name: 'calcium polystyrene sulfonate',
      alsoKnownAs: ['calcium resonium', 'calcium polystyrene sulphonate', 'sorbisterit'],
      atc: ['V03AE01'],
    },
  ],
  prevalence: {
    at30: elicited(0.0001, 'kidney disease'),
    at50: elicited(0.0005, 'kidney disease'),
    at70: elicited(0.002, 'kidney disease'),
  },
  effects: [],
  monitor: [],
}
