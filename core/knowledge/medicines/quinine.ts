// Quinine: taken for cramps; saves about one a week at the price of rare but grave harm.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const quinine: MedicineClass = {
  id: 'quinine',
  aliases: ['cinchona'],
  atc: ['M09AA72', 'P01BC01'],
  ingredients: [
    { name: 'quinine sulfate', alsoKnownAs: ['quinine', 'quinine sulphate', 'qualaquin'], atc: ['P01BC01', 'M09AA72'] },
    { name: 'quinine bisulfate', alsoKnownAs: ['quinine bisulphate'], atc: ['P01BC01'] },
    { name: 'tonic water', alsoKnownAs: ['bitter lemon', 'indian tonic'], atc: ['P01BC01'] },
  ],
  prevalence: {
    at30: elicited(0.0003, 'almost only where it is still prescribed for cramps'),
    at50: elicited(0.002, 'almost only where it is still prescribed for cramps'),
    at70: elicited(0.01, 'almost only where it is still prescribed for cramps'),
  },
  effects: [],
  monitor: [],
}
