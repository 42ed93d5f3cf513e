// Rhabdomyolysis: muscle breaking down. Hours to days, not a weekly complaint; tiny here, and caught by its own urgent rule.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const rhabdomyolysis: Cause = {
  id: 'rhabdomyolysis',
  aliases: ['rhabdo', 'muscle breakdown'],
  type: 'rare-serious',
  prior: {
    at30: judged(0.00001, [0.000002, 0.00005], 'table A .0001, taken as a year and held for some weeks'),
    at50: judged(0.00001, [0.000002, 0.00005], 'table A .0001, taken as a year and held for some weeks'),
    at70: judged(0.00001, [0.000002, 0.00005], 'table A .0001, taken as a year and held for some weeks'),
  },
  processes: [
    {
      id: 'rhabdo-pain',
      felt: 'mimic',
      pattern: 'myalgia',
      rate: {
        kind: 'link',
        probability: judged(0.4, [0.2, 0.6], 'muscle pain in half, called cramp in four of ten, table A', ['merck-manual']),
      },
      descriptors: { 'sore-after': elicited(0.9, 'swollen and tender'), new: elicited(0.98, 'hours to three days') },
    },
  ],
  reversibility: judged(0.9, [0.7, 0.97], 'if the kidneys are protected in time'),
  treatmentEvidence: judged(0.8, [0.6, 0.93], 'fluids early; undisputed practice'),
  stakes: judged(10, [9, 10], 'kidney failure and heart rhythm'),
  confirm: ['ck', 'potassium', 'creatinine'],
  actions: ['emergency-care', 'same-day-care', 'blood-tests'],
}
