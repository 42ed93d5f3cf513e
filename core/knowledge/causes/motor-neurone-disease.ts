// Motor neurone disease: cramps are common and early in it, but one in thousands of people with cramps has it. Weakness decides.
import type { Cause } from '../types/index.js'
import { derived, elicited, judged } from '../types/index.js'

export const motorNeuroneDisease: Cause = {
  id: 'motor-neurone-disease',
  aliases: ['mnd', 'als', 'amyotrophic lateral sclerosis', 'lou gehrig disease', 'motor neuron disease'],
  type: 'rare-serious',
  prior: {
    at30: elicited(0.00002, 'table A, from 5-9 per 100 000 over all ages'),
    at50: elicited(0.00007, 'table A'),
    at70: elicited(0.0002, 'table A'),
  },
  female: judged(0.7, [0.55, 0.85], 'three men to two women'),
  processes: [
    {
      id: 'motor-neurone-cramp',
      felt: 'cramp',
      pattern: 'motor-neurone',
      rate: {
        kind: 'link',
        probability: derived(0.57, [0.4, 0.8], '56.7 % in a registry, 92-95 % over the whole course, 5.3 a day', [
          'raymond-2019',
          'stephens-2017',
          'caress-2016',
        ]),
      },
    },
  ],
  reversibility: judged(0.5, [0.3, 0.7], 'mexiletine about halves the cramps', ['oskarsson-2018']),
  treatmentEvidence: judged(0.6, [0.4, 0.8], 'one cross-over trial of 20, moderate', ['oskarsson-2018']),
  stakes: judged(9, [8, 10], 'early care lengthens life and eases it'),
  confirm: ['emg-neuropathy', 'ck'],
  actions: ['neurologist', 'nerve-tests', 'see-doctor-soon', 'mexiletine'],
}
