// Hedgehog inhibitors: muscle spasms in about two takers of three.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const hedgehogInhibitor: MedicineClass = {
  id: 'hedgehog-inhibitor',
  aliases: ['hedgehog pathway inhibitor'],
  atc: ['L01XJ'],
  ingredients: [
    { name: 'vismodegib', alsoKnownAs: ['erivedge'], atc: ['L01XJ01'] },
    { name: 'sonidegib', alsoKnownAs: ['odomzo'], atc: ['L01XJ02'] },
    { name: 'glasdegib', alsoKnownAs: ['daurismo'], atc: ['L01XJ03'] },
  ],
  prevalence: {
    at30: elicited(0.00001, 'advanced skin cancer only'),
    at50: elicited(0.00002, 'advanced skin cancer only'),
    at70: elicited(0.0001, 'advanced skin cancer only'),
  },
  relativeRisk: judged(
    7.62,
    [3, 18],
    'spasms in 64 to 72 %, from memory; fifteen pulled toward 1. The small studies of common medicines say nothing here',
  ),
  effects: [{ cause: 'rhabdomyolysis', odds: judged(2, [1, 10], 'muscle enzymes rise in many, breakdown is rare') }],
  monitor: ['ck'],
}
