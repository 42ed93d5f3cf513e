// Nitrofurantoin and penicillamine: magnesium keeps them out; both can hurt nerves.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const nitrofurantoinOrPenicillamine: MedicineClass = {
  id: 'nitrofurantoin-or-penicillamine',
  aliases: [],
  atc: ['J01XE01', 'M01CC01'],
  ingredients: [
    { name: 'nitrofurantoin', alsoKnownAs: ['macrobid', 'macrodantin', 'furadantin'], atc: ['J01XE01'] },
    { name: 'penicillamine', alsoKnownAs: ['d-penicillamine', 'cuprimine', 'depen', 'distamine'], atc: ['M01CC01'] },
  ],
  prevalence: {
    at30: elicited(0.004, 'bladder infections; penicillamine is rare'),
    at50: elicited(0.006, 'bladder infections; penicillamine is rare'),
    at70: elicited(0.012, 'bladder infections; penicillamine is rare'),
  },
  effects: [],
  monitor: [],
}
