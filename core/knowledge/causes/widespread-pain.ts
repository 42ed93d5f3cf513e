// Widespread pain, low mood, poor sleep: they turn up the volume of every leg pain, and aching muscles get called cramps.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const widespreadPain: Cause = {
  id: 'widespread-pain',
  aliases: ['fms', 'fibromyalgia', 'chronic widespread pain', 'depression', 'poor sleep'],
  type: 'mimic',
  prior: {
    at30: elicited(0.03, 'table A'),
    at50: elicited(0.04, 'table A'),
    at70: elicited(0.03, 'table A'),
  },
  female: judged(3, [1.8, 5], 'most people with the diagnosis are women'),
  processes: [
    {
      id: 'widespread-ache',
      felt: 'mimic',
      pattern: 'myalgia',
      rate: {
        kind: 'link',
        probability: judged(
          0.014,
          [0.003, 0.05],
          'frequent cramps go with all sleep complaints and depression; how many aches are called cramps is unknown',
          ['grandner-2017'],
        ),
      },
      descriptors: { 'at-night': elicited(0.4, 'worse when sleep fails') },
    },
  ],
  reversibility: judged(0.3, [0.1, 0.5], 'movement, sleep and mood treatment'),
  treatmentEvidence: judged(0.3, [0.1, 0.5], 'exercise helps the pain; cramps were not measured'),
  stakes: judged(3, [2, 5], 'sleep, mood, work'),
  confirm: [],
  actions: ['see-doctor-routine', 'walking-or-cycling', 'reassure-and-wait'],
}
