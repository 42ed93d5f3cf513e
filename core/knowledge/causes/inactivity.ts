// Inactivity and posture: little walking, long sitting or standing, short calves, feet pressed down by tight sheets.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const inactivity: Cause = {
  id: 'inactivity',
  aliases: ['sed', 'post', 'sedentary life', 'long sitting', 'long standing', 'flat feet', 'poor footwear'],
  type: 'physiological',
  prior: {
    at30: elicited(0.2, 'table A'),
    at50: elicited(0.22, 'table A'),
    at70: elicited(0.25, 'table A'),
  },
  processes: [
    {
      id: 'inactivity-cramp',
      felt: 'cramp',
      pattern: 'idiopathic',
      rate: {
        kind: 'link',
        probability: judged(
          0.007,
          [0.002, 0.025],
          'odds 9.8 (1.7-102) in a tiny sample, shrunk hard; weak toes double; table A .010, lowered to the survey total',
          ['delacour-2020', 'hawke-2021'],
        ),
      },
      descriptors: { 'set-off-by-pointing-toes': elicited(0.65, 'feet held pointed for hours') },
    },
  ],
  reversibility: judged(0.3, [0.12, 0.5], 'from stretching and walking'),
  treatmentEvidence: judged(0.3, [0.12, 0.5], 'one unblinded stretching trial for, one against; walking untested', [
    'hallegraeff-2012',
    'coppin-2005',
  ]),
  stakes: judged(1, [0.5, 2], 'matters for other reasons'),
  confirm: [],
  actions: ['walking-or-cycling', 'bedtime-stretch', 'footwear-and-bedding', 'stretch-at-onset'],
}
