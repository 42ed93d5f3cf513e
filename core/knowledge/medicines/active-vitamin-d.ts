// Calcitriol and kin: vitamin D that the body no longer holds back.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const activeVitaminD: MedicineClass = {
  id: 'active-vitamin-d',
  aliases: [],
  atc: ['A11CC03', 'A11CC04', 'D05AX', 'H05BX02'],
  ingredients: [
    { name: 'alfacalcidol', alsoKnownAs: [], atc: ['A11CC03'] },
    { name: 'calcitriol', alsoKnownAs: [], atc: ['A11CC04'] },
    { name: 'paricalcitol', alsoKnownAs: ['zemplar'], atc: ['H05BX02'] },
    { name: 'calcipotriol', alsoKnownAs: ['calcipotriene', 'dovonex'], atc: ['D05AX02'] },
    { name: 'calcipotriol with betamethasone', alsoKnownAs: ['dovobet', 'enstilar', 'taclonex'], atc: ['D05AX52'] },
  ],
  prevalence: {
    at30: elicited(0.002, 'kidney disease, low parathyroid hormone; the creams for psoriasis'),
    at50: elicited(0.005, 'kidney disease, low parathyroid hormone; the creams for psoriasis'),
    at70: elicited(0.01, 'kidney disease, low parathyroid hormone; the creams for psoriasis'),
  },
  effects: [],
  monitor: [],
}
