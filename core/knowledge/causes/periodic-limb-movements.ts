// Periodic limb movements: kicks in sleep that a partner sees. Few feel them as a cramp.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const periodicLimbMovements: Cause = {
  id: 'periodic-limb-movements',
  aliases: ['plmd', 'plms', 'leg kicks', 'leg jerks in sleep', 'periodic limb movement disorder'],
  type: 'mimic',
  prior: {
    at30: elicited(0.02, 'the disorder is about 4 %, fewer when young'),
    at50: elicited(0.04, 'the disorder is about 4 %'),
    at70: elicited(0.06, 'the disorder is about 4 %, more when old'),
  },
  processes: [
    {
      id: 'periodic-kicks',
      felt: 'mimic',
      pattern: 'restless-legs',
      rate: {
        kind: 'link',
        probability: judged(
          0.01,
          [0.002, 0.03],
          'leg jerks go with frequent cramps in surveys, but are seldom felt at all; table A .02, halved to the survey total',
          ['grandner-2017'],
        ),
      },
      descriptors: {
        'urge-to-move': elicited(0.15, 'not part of it by itself'),
        sudden: elicited(0.6, 'a jerk'),
        'walking-relieves': elicited(0.4, 'it comes in sleep'),
      },
    },
  ],
  reversibility: judged(0.3, [0.1, 0.5], 'iron and medicine review when there is something to correct'),
  treatmentEvidence: judged(0.3, [0.1, 0.5], 'borrowed from restless legs'),
  stakes: judged(2, [1, 3], 'sleep'),
  confirm: ['ferritin', 'transferrin-saturation'],
  actions: ['blood-tests', 'medicine-review', 'see-doctor-routine', 'reassure-and-wait'],
}
