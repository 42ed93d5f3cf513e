// Statin muscle trouble: the real kind, in about one user in a hundred. Most aches on a statin are not from the statin.
import type { Cause } from '../types/index.js'
import { derived, judged } from '../types/index.js'

export const statinMuscle: Cause = {
  id: 'statin-muscle',
  aliases: ['sam', 'sams', 'statin myopathy', 'statin myalgia', 'statin muscle symptoms'],
  type: 'mimic',
  // Table A lists the users (.01/.20/.45); the cause is having the trouble, about 1 % of them.
  prior: {
    at30: derived(0.0001, [0.00003, 0.0003], '1 % of users, of whom there are .01', ['ctt-2022']),
    at50: derived(0.002, [0.0007, 0.005], '11 more per 1000 users in the first year, none later; users .20', ['ctt-2022']),
    at70: derived(0.0045, [0.0015, 0.012], '11 more per 1000 users in the first year, none later; users .45', ['ctt-2022']),
  },
  processes: [
    {
      id: 'statin-ache',
      felt: 'mimic',
      pattern: 'myalgia',
      rate: {
        kind: 'link',
        probability: judged(
          0.12,
          [0.04, 0.3],
          'per user .0012, of the order of leak times .05 as in table A: people on statins hardly cramp more',
          ['garrison-2012', 'ctt-2022'],
        ),
      },
    },
  ],
  reversibility: judged(0.9, [0.7, 0.97], 'if it truly was the statin'),
  treatmentEvidence: judged(0.6, [0.35, 0.8], 'a blinded re-trial of the statin settles it; stopping unasked costs hearts'),
  stakes: judged(4, [2, 7], 'muscle breakdown is rare; giving up a needed statin is common'),
  confirm: ['ck', 'tsh'],
  actions: ['medicine-review', 'blood-tests', 'see-doctor-routine'],
}
