// GLP-1 injections: little eaten, at times vomiting; drying out and, rarely, low thiamine.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const glp1Agonist: MedicineClass = {
  id: 'glp1-agonist',
  aliases: ['glp-1 receptor agonist'],
  atc: ['A10BJ', 'A10AE56', 'A10AE54', 'A10BX16'],
  ingredients: [
    { name: 'insulin degludec with liraglutide', alsoKnownAs: ['xultophy'], atc: ['A10AE56'] },
    { name: 'insulin glargine with lixisenatide', alsoKnownAs: ['suliqua', 'soliqua'], atc: ['A10AE54'] },
    { name: 'semaglutide', alsoKnownAs: ['ozempic', 'wegovy', 'rybelsus'], atc: ['A10BJ06'] },
    { name: 'liraglutide', alsoKnownAs: ['victoza', 'saxenda', 'diavic', 'nevolat'], atc: ['A10BJ02'] },
    { name: 'dulaglutide', alsoKnownAs: ['trulicity'], atc: ['A10BJ05'] },
    { name: 'exenatide', alsoKnownAs: ['byetta', 'bydureon'], atc: ['A10BJ01'] },
    { name: 'lixisenatide', alsoKnownAs: ['lyxumia', 'adlyxin'], atc: ['A10BJ03'] },
    { name: 'tirzepatide', alsoKnownAs: ['mounjaro', 'zepbound'], atc: ['A10BX16'] },
  ],
  prevalence: {
    at30: elicited(0.02, 'diabetes and weight; rising fast'),
    at50: elicited(0.05, 'diabetes and weight; rising fast'),
    at70: elicited(0.04, 'diabetes and weight; rising fast'),
  },
  effects: [
    { cause: 'dehydration', odds: judged(1.5, [1, 3], 'sickness in the first weeks') },
    { cause: 'low-thiamine', odds: judged(2, [1, 4], 'weeks of vomiting and little food; table C') },
    { cause: 'diabetes', probability: judged(0.5, [0.3, 0.75], 'half take it for weight alone') },
  ],
  monitor: [],
}
