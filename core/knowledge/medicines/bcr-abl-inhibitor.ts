// Imatinib and kin: cramps are one of their commonest side effects.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const bcrAblInhibitor: MedicineClass = {
  id: 'bcr-abl-inhibitor',
  aliases: ['bcr-abl tki', 'tyrosine kinase inhibitor'],
  atc: ['L01EA'],
  ingredients: [
    { name: 'imatinib', alsoKnownAs: ['gleevec', 'glivec'], atc: ['L01EA01'] },
    { name: 'dasatinib', alsoKnownAs: ['sprycel'], atc: ['L01EA02'] },
    { name: 'nilotinib', alsoKnownAs: ['tasigna', 'danziten'], atc: ['L01EA03'] },
    { name: 'bosutinib', alsoKnownAs: ['bosulif'], atc: ['L01EA04'] },
    { name: 'ponatinib', alsoKnownAs: ['iclusig'], atc: ['L01EA05'] },
    { name: 'asciminib', alsoKnownAs: ['scemblix'], atc: ['L01EA06'] },
  ],
  prevalence: {
    at30: elicited(0.0001, 'chronic leukaemia'),
    at50: elicited(0.0002, 'chronic leukaemia'),
    at70: elicited(0.0004, 'chronic leukaemia'),
  },
  relativeRisk: judged(3.83, [1.5, 7], 'cramps in 28 to 62 % on imatinib, from memory; six pulled toward 1'),
  effects: [{ cause: 'low-calcium', odds: judged(1.5, [1, 3], 'phosphate and calcium fall a little') }],
  monitor: ['calcium-adjusted', 'magnesium', 'phosphate', 'ck'],
}
