// Inflammatory myopathy: the immune system attacks muscle. Weakness rules; pain may be called cramp.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const inflammatoryMyopathy: Cause = {
  id: 'inflammatory-myopathy',
  aliases: ['myos', 'myositis', 'polymyositis', 'dermatomyositis', 'immune-mediated necrotising myopathy'],
  type: 'rare-serious',
  prior: {
    at30: elicited(0.0001, 'table A .0002, fewer when young'),
    at50: elicited(0.0002, 'table A'),
    at70: elicited(0.0002, 'table A'),
  },
  female: judged(2, [1.4, 2.8], 'about twice as many women'),
  processes: [
    {
      id: 'myositis-ache',
      felt: 'mimic',
      pattern: 'myalgia',
      rate: { kind: 'link', probability: judged(0.15, [0.05, 0.3], 'cramps or aches in a fifth, table A; weakness comes first') },
    },
  ],
  reversibility: judged(0.5, [0.3, 0.7], 'with immune treatment'),
  treatmentEvidence: judged(0.6, [0.4, 0.8], 'standard care restores strength in most'),
  stakes: judged(9, [7, 10], 'swallowing, breathing, hidden cancer'),
  confirm: ['ck', 'crp', 'emg-neuropathy'],
  actions: ['see-doctor-soon', 'same-day-care', 'blood-tests', 'neurologist'],
}
