// Chronic exertional compartment syndrome: shins or calves tighten at the same point of each run and let go within half an hour.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const exertionalCompartment: Cause = {
  id: 'exertional-compartment',
  aliases: ['cecs', 'chronic exertional compartment syndrome', 'exercise compartment'],
  type: 'mimic',
  prior: {
    at30: elicited(0.0015, 'one in a hundred runners, who are about one adult in seven'),
    at50: elicited(0.0006, 'fewer run, and it is a condition of the young'),
    at70: elicited(0.0001, 'rare'),
  },
  processes: [
    {
      id: 'exertional-tightness',
      felt: 'mimic',
      pattern: 'claudication',
      rate: {
        kind: 'link',
        probability: judged(0.3, [0.1, 0.5], 'tight calf or shin on running in .95; about a third say cramp'),
      },
      descriptors: {
        'hard-knot': elicited(0.3, 'the whole sheath feels hard'),
        'sore-after': elicited(0.3, 'tender for a while'),
      },
    },
  ],
  reversibility: judged(0.7, [0.45, 0.88], 'by changed running or an operation'),
  treatmentEvidence: judged(0.4, [0.2, 0.6], 'case series'),
  stakes: judged(2, [1, 3], 'spoils running'),
  confirm: [],
  actions: ['rest-and-build-up', 'see-doctor-routine', 'footwear-and-bedding'],
}
