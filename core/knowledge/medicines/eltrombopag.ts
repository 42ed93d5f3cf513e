// Eltrombopag: minerals keep it out.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const eltrombopag: MedicineClass = {
  id: 'eltrombopag',
  aliases: [],
  atc: ['B02BX05'],
  ingredients: [{ name: 'eltrombopag', alsoKnownAs: ['promacta', 'revolade', 'alvaiz'], atc: ['B02BX05'] }],
  prevalence: {
    at30: elicited(2e-5, 'low platelets that did not answer to other treatment'),
    at50: elicited(3e-5, 'low platelets that did not answer to other treatment'),
    at70: elicited(5e-5, 'low platelets that did not answer to other treatment'),
  },
  effects: [],
  monitor: [],
}
