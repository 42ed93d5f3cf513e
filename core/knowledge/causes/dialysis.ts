// Dialysis: cramps in the last hour of a session and the night after, from quick loss of water and salt.
import type { Cause } from '../types/index.js'
import { judged } from '../types/index.js'

export const dialysis: Cause = {
  id: 'dialysis',
  aliases: ['hd', 'haemodialysis', 'hemodialysis', 'peritoneal dialysis'],
  type: 'disease',
  // Asked of everyone it could concern; these priors only fill a blank.
  prior: {
    at30: judged(0.0005, [0.0003, 0.001], 'registry order of magnitude'),
    at50: judged(0.002, [0.001, 0.003], 'registry order of magnitude'),
    at70: judged(0.004, [0.002, 0.007], 'registry order of magnitude'),
  },
  female: judged(0.7, [0.6, 0.85], 'about three men to two women on registers'),
  processes: [
    {
      id: 'dialysis-cramp',
      felt: 'cramp',
      pattern: 'dialysis',
      rate: {
        kind: 'link',
        probability: judged(
          0.25,
          [0.15, 0.5],
          '33-86 % ever, a fifth of sessions; table A has .35, a little lower to fit the survey total',
          ['hd-review', 'hd-education'],
        ),
      },
    },
  ],
  reversibility: judged(0.5, [0.3, 0.7], 'from slower fluid removal and other dialysate'),
  treatmentEvidence: judged(
    0.4,
    [0.2, 0.6],
    '77 to 56 % with more magnesium in the dialysate (before and after), stretching and carnitine in small trials',
    ['lynch-2014', 'elavally', 'mantilla-2024'],
  ),
  stakes: judged(5, [3, 8], 'sessions cut short, and potassium when a session is missed'),
  confirm: ['potassium', 'sodium', 'calcium-adjusted', 'magnesium'],
  actions: ['renal-team', 'dialysis-change', 'stretch-at-onset', 'l-carnitine'],
}
