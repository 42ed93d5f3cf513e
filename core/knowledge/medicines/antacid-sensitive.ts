// Medicines that magnesium, aluminium or iron keep out for two hours: gabapentin, mycophenolate and others.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const antacidSensitive: MedicineClass = {
  id: 'antacid-sensitive',
  aliases: [],
  atc: ['L04AA06', 'N02BF01', 'R06AX26', 'C10AA07', 'C10BA06'],
  ingredients: [
    { name: 'mycophenolate', alsoKnownAs: ['cellcept', 'myfortic'], atc: ['L04AA06'] },
    { name: 'gabapentin', alsoKnownAs: [], atc: ['N02BF01'] },
    { name: 'fexofenadine', alsoKnownAs: [], atc: ['R06AX26'] },
    { name: 'rosuvastatin', alsoKnownAs: [], atc: ['C10AA07'] },
    { name: 'rosuvastatin with ezetimibe', alsoKnownAs: [], atc: ['C10BA06'] },
  ],
  prevalence: {
    at30: elicited(0.03, 'mostly rosuvastatin, fexofenadine and gabapentin'),
    at50: elicited(0.07, 'mostly rosuvastatin, fexofenadine and gabapentin'),
    at70: elicited(0.12, 'mostly rosuvastatin, fexofenadine and gabapentin'),
  },
  effects: [],
  monitor: [],
}
