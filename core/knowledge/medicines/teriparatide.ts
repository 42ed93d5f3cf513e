// Teriparatide and abaloparatide: bone-building injections with cramps in their trials.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const teriparatide: MedicineClass = {
  id: 'teriparatide',
  aliases: ['parathyroid hormone analogue'],
  atc: ['H05AA'],
  ingredients: [
    { name: 'teriparatide', alsoKnownAs: ['forteo', 'forsteo', 'movymia', 'terrosa', 'sondelbay', 'bonsity'], atc: ['H05AA02'] },
    { name: 'abaloparatide', alsoKnownAs: ['tymlos', 'eladynos'], atc: ['H05AA04'] },
  ],
  prevalence: {
    at30: elicited(0.00005, 'severe osteoporosis only'),
    at50: elicited(0.0005, 'severe osteoporosis only'),
    at70: elicited(0.003, 'severe osteoporosis only'),
  },
  relativeRisk: judged(1.68, [1, 2.6], '2.6 against 1.3 % on dummy, from memory of its label; pulled toward 1', ['aafp-2012']),
  effects: [],
  monitor: ['calcium-adjusted'],
}
