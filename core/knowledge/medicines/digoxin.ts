// Digoxin: does not cramp; makes a low potassium or magnesium dangerous for the heart.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const digoxin: MedicineClass = {
  id: 'digoxin',
  aliases: ['cardiac glycoside'],
  atc: ['C01AA'],
  ingredients: [{ name: 'digoxin', alsoKnownAs: ['lanoxin', 'digitek', 'lanoxin pg'], atc: ['C01AA05'] }],
  prevalence: {
    at30: elicited(0.0001, 'atrial fibrillation and heart failure, late in life'),
    at50: elicited(0.001, 'atrial fibrillation and heart failure, late in life'),
    at70: elicited(0.015, 'atrial fibrillation and heart failure, late in life'),
  },
  effects: [],
  monitor: ['potassium', 'magnesium', 'creatinine'],
}
