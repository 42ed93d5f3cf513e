// Metabolic myopathy, McArdle disease first: muscle short of fuel locks in minutes of effort. Electrically silent: no true cramp.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const metabolicMyopathy: Cause = {
  id: 'metabolic-myopathy',
  aliases: ['mca', 'mcardle', 'mcardle disease', 'glycogen storage disease v', 'metabolic muscle disease'],
  type: 'rare-serious',
  prior: {
    at30: judged(0.00001, [0.000003, 0.00003], 'about 1 in 100 000, from memory; born with it'),
    at50: judged(0.00001, [0.000003, 0.00003], 'about 1 in 100 000, from memory; born with it'),
    at70: judged(0.00001, [0.000003, 0.00003], 'about 1 in 100 000, from memory; born with it'),
  },
  processes: [
    {
      id: 'metabolic-contracture',
      felt: 'mimic',
      pattern: 'metabolic-myopathy',
      rate: { kind: 'link', probability: elicited(0.9, 'painful locking on effort in nearly all, table A .95') },
    },
  ],
  reversibility: judged(0.4, [0.2, 0.6], 'by pacing and the second wind'),
  treatmentEvidence: judged(0.35, [0.15, 0.6], 'training and diet in small studies'),
  stakes: judged(6, [4, 8], 'muscle breakdown after hard effort'),
  confirm: ['ck', 'emg-neuropathy'],
  actions: ['neurologist', 'rest-and-build-up', 'see-doctor-soon', 'blood-tests'],
}
