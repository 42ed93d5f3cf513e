// Tuberculosis tablets: aching joints from pyrazinamide, numb feet from isoniazid without vitamin B6.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const pyrazinamideIsoniazid: MedicineClass = {
  id: 'pyrazinamide-isoniazid',
  aliases: ['antituberculous medicine'],
  atc: ['J04A'],
  ingredients: [
    { name: 'pyrazinamide', alsoKnownAs: ['zinamide', 'tebrazid'], atc: ['J04AK01'] },
    { name: 'isoniazid', alsoKnownAs: ['inh', 'nydrazid'], atc: ['J04AC01'] },
    { name: 'rifampicin with isoniazid', alsoKnownAs: ['rifinah', 'rifamate', 'rifampin with isoniazid'], atc: ['J04AM02'] },
    {
      name: 'rifampicin with isoniazid and pyrazinamide',
      alsoKnownAs: ['rifater', 'rifampin with isoniazid and pyrazinamide'],
      atc: ['J04AM05'],
    },
    { name: 'rifampicin with isoniazid, pyrazinamide and ethambutol', alsoKnownAs: ['voractiv', 'rimstar'], atc: ['J04AM06'] },
  ],
  prevalence: {
    at30: elicited(0.0003, 'tuberculosis, or to prevent it'),
    at50: elicited(0.0003, 'tuberculosis, or to prevent it'),
    at70: elicited(0.0003, 'tuberculosis, or to prevent it'),
  },
  relativeRisk: judged(1.36, [1, 2], 'pyrazinamide 1 to 10 % without a comparison; 1.5 pulled toward 1', ['bc-renal']),
  effects: [
    { cause: 'polyneuropathy', odds: judged(3, [1.5, 8], 'isoniazid without vitamin B6') },
    { cause: 'low-vitamin-d', odds: judged(1.5, [1, 2.5], 'rifampicin, often in the same tablet, breaks vitamin D down') },
  ],
  monitor: [],
}
