// Apixaban and kin: no link with cramps; a bleed into the calf may look like one.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const directOralAnticoagulant: MedicineClass = {
  id: 'direct-oral-anticoagulant',
  aliases: ['doac', 'noac'],
  atc: ['B01AE07', 'B01AF'],
  ingredients: [
    { name: 'apixaban', alsoKnownAs: ['eliquis'], atc: ['B01AF02'] },
    { name: 'rivaroxaban', alsoKnownAs: ['xarelto'], atc: ['B01AF01'] },
    { name: 'edoxaban', alsoKnownAs: ['lixiana', 'savaysa'], atc: ['B01AF03'] },
    { name: 'dabigatran', alsoKnownAs: ['pradaxa', 'dabigatran etexilate'], atc: ['B01AE07'] },
  ],
  prevalence: {
    at30: elicited(0.001, 'atrial fibrillation and clots'),
    at50: elicited(0.01, 'atrial fibrillation and clots'),
    at70: elicited(0.06, 'atrial fibrillation and clots'),
  },
  effects: [{ cause: 'calf-injury', odds: judged(1.7, [1, 3.5], 'a strain bleeds more') }],
  monitor: ['creatinine'],
}
