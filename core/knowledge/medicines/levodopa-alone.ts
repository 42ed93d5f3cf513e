// Levodopa by itself, without carbidopa or benserazide: vitamin B6 takes its effect away.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const levodopaAlone: MedicineClass = {
  id: 'levodopa-alone',
  aliases: [],
  atc: ['N04BA01'],
  ingredients: [
    { name: 'levodopa', alsoKnownAs: ['l-dopa', 'laradopa', 'mucuna pruriens', 'mucuna', 'velvet bean'], atc: ['N04BA01'] },
  ],
  prevalence: {
    at30: elicited(5e-5, 'almost always given with carbidopa or benserazide; the bean is sold as a supplement'),
    at50: elicited(0.0001, 'almost always given with carbidopa or benserazide; the bean is sold as a supplement'),
    at70: elicited(0.0003, 'almost always given with carbidopa or benserazide; the bean is sold as a supplement'),
  },
  effects: [],
  monitor: [],
}
