// Tetanus and stiff-person syndrome: jaw, back and belly stiffen, spasms set off by touch or noise. About one in a million each.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const tetanusStiffPerson: Cause = {
  id: 'tetanus-stiff-person',
  aliases: ['stiff', 'tetanus', 'lockjaw', 'stiff-person syndrome', 'stiff person syndrome'],
  type: 'rare-serious',
  prior: {
    at30: elicited(0.000002, 'about one in a million each, table A'),
    at50: elicited(0.000002, 'about one in a million each, table A'),
    at70: elicited(0.000002, 'about one in a million each, table A'),
  },
  processes: [
    {
      id: 'stiff-spasm',
      felt: 'mimic',
      // No column of its own: the nearest is tetany, with the trunk first.
      pattern: 'tetany',
      rate: {
        kind: 'link',
        probability: judged(0.5, [0.25, 0.75], 'spasms in .8, mostly of jaw and trunk; half taken to say leg cramps'),
      },
      descriptors: {
        elsewhere: elicited(0.97, 'jaw, neck, back, belly'),
        'stretch-ends-it': elicited(0.05, 'stretch and touch set it off'),
        calf: elicited(0.15, 'trunk and thigh first'),
        worsening: elicited(0.85, 'days in tetanus, months in stiff person'),
      },
    },
  ],
  reversibility: judged(0.7, [0.4, 0.9], 'tetanus passes with intensive care; stiff person is held'),
  treatmentEvidence: judged(0.7, [0.45, 0.9], 'antitoxin and care save lives; undisputed'),
  stakes: judged(10, [9, 10], 'breathing'),
  confirm: [],
  actions: ['emergency-care', 'neurologist'],
}
