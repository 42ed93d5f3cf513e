// Moxifloxacin: the antibiotic that minerals keep out longest.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const moxifloxacin: MedicineClass = {
  id: 'moxifloxacin',
  aliases: [],
  atc: ['J01MA14'],
  ingredients: [{ name: 'moxifloxacin', alsoKnownAs: [], atc: ['J01MA14'] }],
  prevalence: {
    at30: elicited(0.0002, 'a reserve antibiotic'),
    at50: elicited(0.0003, 'a reserve antibiotic'),
    at70: elicited(0.0005, 'a reserve antibiotic'),
  },
  effects: [],
  monitor: [],
}
