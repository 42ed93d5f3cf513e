// Cramp-fasciculation syndrome: over-excitable nerve endings. Years of twitches and cramps without weakness. Benign.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const crampFasciculation: Cause = {
  id: 'cramp-fasciculation',
  aliases: [
    'cfs',
    'cramp-fasciculation syndrome',
    'nerve hyperexcitability',
    'isaacs syndrome',
    'neuromyotonia',
    'benign fasciculation',
  ],
  type: 'disease',
  prior: {
    at30: judged(0.0002, [0.00005, 0.0006], 'table A .0001-.0005, never counted in a population'),
    at50: judged(0.0002, [0.00005, 0.0006], 'table A .0001-.0005, never counted in a population'),
    at70: judged(0.0002, [0.00005, 0.0006], 'table A .0001-.0005, never counted in a population'),
  },
  processes: [
    {
      id: 'cramp-fasciculation-cramp',
      felt: 'cramp',
      pattern: 'motor-neurone',
      rate: {
        kind: 'link',
        probability: judged(0.6, [0.35, 0.85], 'cramps in .9 by definition, about two thirds of them weekly'),
      },
      descriptors: {
        worsening: elicited(0.12, 'steady for years'),
        new: elicited(0.15, 'long-standing'),
        'after-effort': elicited(0.35, 'brought on by effort'),
      },
    },
  ],
  reversibility: judged(0.5, [0.25, 0.75], 'with membrane-calming medicines'),
  treatmentEvidence: judged(0.3, [0.1, 0.5], 'case series'),
  stakes: judged(3, [1, 5], 'benign; a few have an immune or tumour cause'),
  confirm: ['emg-neuropathy', 'ck'],
  actions: ['neurologist', 'nerve-tests', 'stretch-at-onset', 'see-doctor-routine'],
}
