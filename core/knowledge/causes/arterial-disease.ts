// Arterial disease of the legs: narrowed arteries. Felt in two ways: calf pain on walking, and night cramps somewhat more often.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const arterialDisease: Cause = {
  id: 'arterial-disease',
  aliases: ['pad', 'pvd', 'peripheral arterial disease', 'peripheral artery disease', 'claudication', 'poor circulation'],
  type: 'disease',
  prior: {
    at30: elicited(0.002, 'table A'),
    at50: elicited(0.02, 'table A', ['jama-pad']),
    at70: judged(0.12, [0.08, 0.18], '12 % at 70, most of them without complaint', ['jama-pad']),
  },
  processes: [
    {
      id: 'arterial-night-cramp',
      felt: 'cramp',
      pattern: 'idiopathic',
      rate: {
        kind: 'link',
        probability: judged(
          0.02,
          [0.005, 0.06],
          'odds 2.9 in outpatients, little in general practice; table A .06, lowered to fit the survey total at 70',
          ['abdulla-1999', 'haskell-1997', 'naylor-1994'],
        ),
      },
    },
    {
      id: 'claudication',
      felt: 'mimic',
      pattern: 'claudication',
      rate: {
        kind: 'link',
        probability: judged(
          0.022,
          [0.008, 0.08],
          'one in six has calf pain on walking, table A has .35 of them say cramp, under half of these weekly',
          ['jama-pad', 'khan-2006'],
        ),
      },
    },
  ],
  reversibility: judged(0.4, [0.2, 0.6], 'walking programme .5 for the walking pain, .2 for night cramps'),
  treatmentEvidence: judged(0.7, [0.45, 0.88], 'supervised walking is well proven for walking distance, not for night cramps'),
  stakes: judged(7, [5, 9], 'heart attack and stroke; the leg itself when severe'),
  confirm: ['ankle-brachial-low'],
  actions: ['ankle-pressure-test', 'stop-smoking-and-walk', 'walking-programme', 'foot-care', 'see-doctor-routine'],
}
