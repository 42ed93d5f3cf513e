// Hyperventilation: fast breathing in panic or pain locks the hands for minutes. It hardly ever explains leg cramps.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const hyperventilation: Cause = {
  id: 'hyperventilation',
  aliases: ['alkal', 'overbreathing', 'panic breathing', 'respiratory alkalosis'],
  type: 'mimic',
  prior: {
    at30: elicited(0.01, 'table A'),
    at50: elicited(0.01, 'table A'),
    at70: elicited(0.005, 'panic is rarer at this age'),
  },
  female: judged(2, [1.4, 2.8], 'panic attacks are about twice as common in women'),
  processes: [
    {
      id: 'hyperventilation-spasm',
      felt: 'cramp',
      pattern: 'tetany',
      rate: {
        kind: 'link',
        probability: judged(
          0.003,
          [0.0005, 0.015],
          'table A gives none for legs; the spasm is of the hands, sometimes the feet, during an attack',
        ),
      },
      descriptors: {
        'at-night': elicited(0.2, 'attacks come by day more than by night'),
        elsewhere: elicited(0.95, 'hands first'),
        calf: elicited(0.1, 'rarely the calf'),
      },
    },
  ],
  reversibility: judged(0.95, [0.8, 0.99], 'ends with slow breathing'),
  treatmentEvidence: judged(0.4, [0.2, 0.65], 'breathing training is long in use; few trials'),
  stakes: judged(1, [0.5, 3], 'frightening, not dangerous, once other causes are out'),
  confirm: ['calcium-ionised', 'calcium-adjusted'],
  actions: ['slow-breathing', 'see-doctor-routine', 'reassure-and-wait'],
}
