// Phosphate binders and cinacalcet: kidney medicines; cinacalcet lowers calcium.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const phosphateBinderOrCinacalcet: MedicineClass = {
  id: 'phosphate-binder-or-cinacalcet',
  aliases: ['calcimimetic'],
  atc: ['H05BX', 'V03AE02', 'V03AE03', 'V03AE07', 'V03AE05', 'V03AE08'],
  ingredients: [
    { name: 'cinacalcet', alsoKnownAs: ['sensipar', 'mimpara'], atc: ['H05BX01'] },
    { name: 'etelcalcetide', alsoKnownAs: ['parsabiv'], atc: ['H05BX04'] },
    { name: 'paricalcitol', alsoKnownAs: ['zemplar'], atc: ['H05BX02'] },
    { name: 'sevelamer', alsoKnownAs: ['renvela', 'renagel'], atc: ['V03AE02'] },
    { name: 'lanthanum', alsoKnownAs: ['fosrenol'], atc: ['V03AE03'] },
    { name: 'calcium acetate', alsoKnownAs: ['phoslo', 'phosex', 'renacet'], atc: ['V03AE07'] },
    { name: 'sucroferric oxyhydroxide', alsoKnownAs: ['velphoro'], atc: ['V03AE05'] },
    { name: 'ferric citrate', alsoKnownAs: ['auryxia'], atc: ['V03AE08'] },
  ],
  prevalence: {
    at30: elicited(0.0003, 'advanced kidney disease'),
    at50: elicited(0.001, 'advanced kidney disease'),
    at70: elicited(0.003, 'advanced kidney disease'),
  },
  effects: [
    {
      cause: 'low-calcium',
      odds: judged(8, [2, 20], 'ten for cinacalcet and etelcalcetide, about one for binders with calcium'),
    },
    { cause: 'kidney-disease', odds: judged(20, [8, 50], 'given for it; those on dialysis are counted there') },
  ],
  monitor: ['calcium-adjusted', 'phosphate', 'pth'],
}
