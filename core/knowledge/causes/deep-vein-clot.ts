// Deep vein clot: a clot in the leg. A constant ache of one calf that some call a cramp. Tiny here; urgent rules catch it.
import type { Cause } from '../types/index.js'
import { judged } from '../types/index.js'

export const deepVeinClot: Cause = {
  id: 'deep-vein-clot',
  aliases: ['dvt', 'deep vein thrombosis', 'deep venous thrombosis', 'blood clot', 'thrombosis'],
  type: 'rare-serious',
  prior: {
    at30: judged(0.00005, [0.00002, 0.0001], 'well under 1 in 1000 a year at this age, as a month'),
    at50: judged(0.0001, [0.00005, 0.0002], '1 in 1000 a year, the textbook figure from memory, as a month'),
    at70: judged(0.0003, [0.00015, 0.0006], '3 to 5 in 1000 a year at this age, from memory, as a month'),
  },
  processes: [
    {
      id: 'clot-ache',
      felt: 'mimic',
      pattern: 'clot',
      rate: {
        kind: 'link',
        probability: judged(0.4, [0.2, 0.6], 'cramp-like calf ache, table A; being constant it always counts as troublesome'),
      },
    },
  ],
  reversibility: judged(0.9, [0.7, 0.97], 'pain settles over days to weeks on treatment'),
  treatmentEvidence: judged(0.9, [0.75, 0.98], 'blood thinners prevent the fatal clot; high certainty'),
  stakes: judged(10, [9, 10], 'clot in the lung'),
  confirm: [],
  actions: ['same-day-care', 'leg-scan', 'emergency-care'],
}
