// Exertion: muscles worked harder or otherwise than they are used to. Cramps in that muscle, in or after the effort.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const exertion: Cause = {
  id: 'exertion',
  aliases: ['exer', 'eamc', 'exercise cramps', 'exercise-associated muscle cramps', 'overuse'],
  type: 'physiological',
  prior: {
    at30: elicited(0.2, 'hard exercise weekly, or newly begun'),
    at50: elicited(0.15, 'hard exercise weekly, or newly begun'),
    at70: elicited(0.1, 'hard exercise weekly, or newly begun'),
  },
  processes: [
    {
      id: 'exertion-cramp',
      felt: 'cramp',
      pattern: 'exertion',
      rate: {
        kind: 'link',
        probability: judged(
          0.015,
          [0.005, 0.04],
          'common in a race (14 % of ultrarunners, 27 % of those in a medical tent), seldom a weekly complaint; table A',
          ['hoffman-2015', 'kona-2019'],
        ),
      },
    },
  ],
  reversibility: judged(0.7, [0.45, 0.88], 'ends with a gentler build-up'),
  treatmentEvidence: judged(
    0.3,
    [0.12, 0.5],
    'stretching ends the cramp by universal practice; prevention by training is untested',
  ),
  stakes: judged(1, [0.5, 3], 'harmless unless the urine turns dark'),
  confirm: ['ck'],
  actions: ['stretch-at-onset', 'rest-and-build-up', 'drink-to-thirst', 'bedtime-stretch'],
}
