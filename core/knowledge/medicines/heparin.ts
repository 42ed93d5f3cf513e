// Heparins: no link with cramps; a small bleed in the calf may look like one.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const heparin: MedicineClass = {
  id: 'heparin',
  aliases: ['low-molecular-weight heparin', 'lmwh'],
  atc: ['B01AB', 'B01AX05'],
  ingredients: [
    { name: 'heparin', alsoKnownAs: ['unfractionated heparin', 'monoparin'], atc: ['B01AB01'] },
    { name: 'enoxaparin', alsoKnownAs: ['lovenox', 'clexane', 'inhixa', 'arovi', 'ledraxen'], atc: ['B01AB05'] },
    { name: 'dalteparin', alsoKnownAs: ['fragmin'], atc: ['B01AB04'] },
    { name: 'tinzaparin', alsoKnownAs: ['innohep'], atc: ['B01AB10'] },
    { name: 'fondaparinux', alsoKnownAs: ['arixtra'], atc: ['B01AX05'] },
  ],
  prevalence: {
    at30: elicited(0.001, 'weeks after surgery or a clot'),
    at50: elicited(0.001, 'weeks after surgery or a clot'),
    at70: elicited(0.003, 'weeks after surgery or a clot'),
  },
  effects: [{ cause: 'calf-injury', odds: judged(2, [1, 4], 'a strain bleeds more') }],
  monitor: ['potassium'],
}
