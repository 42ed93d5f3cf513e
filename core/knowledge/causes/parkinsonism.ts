// Parkinsonism: foot and toes pulled into cramp on waking, before the first dose, and ordinary cramps besides.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const parkinsonism: Cause = {
  id: 'parkinsonism',
  aliases: ['pd', "parkinson's disease", 'parkinson disease', 'early-morning dystonia', 'foot dystonia'],
  type: 'disease',
  prior: {
    at30: elicited(0.0001, 'table A'),
    at50: elicited(0.001, 'table A'),
    at70: elicited(0.01, 'table A'),
  },
  female: judged(0.65, [0.5, 0.8], 'about three men to two women'),
  processes: [
    {
      id: 'parkinsonism-cramp',
      felt: 'cramp',
      pattern: 'idiopathic',
      rate: {
        kind: 'link',
        probability: judged(
          0.018,
          [0.005, 0.06],
          'any cramps in about half, as in others of this age; table A .06 with dystonia',
        ),
      },
    },
    {
      id: 'parkinsonism-dystonia',
      felt: 'mimic',
      pattern: 'dystonia',
      rate: {
        kind: 'link',
        probability: judged(
          0.032,
          [0.01, 0.12],
          'early-morning foot dystonia in 15-30 %, faintly remembered; a fifth of these complain of leg cramps',
        ),
      },
    },
  ],
  reversibility: judged(0.5, [0.25, 0.75], 'by timing or changing the dose'),
  treatmentEvidence: judged(0.4, [0.2, 0.6], 'long-acting doses at night; small trials'),
  stakes: judged(4, [2, 6], 'falls and lost time on treatment'),
  confirm: [],
  actions: ['levodopa-timing', 'neurologist', 'botulinum', 'see-doctor-routine'],
}
