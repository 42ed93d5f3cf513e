// Restless legs: an urge to move, at rest, in the evening, eased by moving. The mimic most often called night cramps.
import type { Cause } from '../types/index.js'
import { derived, judged } from '../types/index.js'

export const restlessLegs: Cause = {
  id: 'restless-legs',
  aliases: ['rls', 'restless legs syndrome', 'restless leg syndrome', 'willis-ekbom disease'],
  type: 'mimic',
  prior: {
    at30: judged(0.02, [0.01, 0.035], '1.9-4.6 % after other conditions are ruled out; fewer when young', ['ohayon-2012']),
    at50: judged(0.03, [0.018, 0.05], '1.9-4.6 % after other conditions are ruled out; 2.7 % distressed twice a week', [
      'ohayon-2012',
      'rest',
    ]),
    at70: judged(0.04, [0.02, 0.07], 'any restless legs 10.6 % at 50-89, well under half of it troublesome', [
      'hogl-2005',
      'ohayon-2012',
    ]),
  },
  female: derived(2.1, [1.5, 3], '14.2 % of women, 6.6 % of men', ['hogl-2005']),
  processes: [
    {
      id: 'restless-legs-urge',
      felt: 'mimic',
      pattern: 'restless-legs',
      rate: {
        kind: 'link',
        probability: judged(
          0.065,
          [0.025, 0.16],
          'a quarter call it cramp (table A); about half of these often enough, and some of those say so only when asked',
          ['hening-2009', 'rest'],
        ),
      },
    },
  ],
  reversibility: judged(0.5, [0.3, 0.7], 'with iron when ferritin is under 75-100'),
  treatmentEvidence: judged(0.7, [0.5, 0.88], 'iron and medicines have trials of their own'),
  stakes: judged(3, [2, 5], 'sleep and mood; low iron may need its own search'),
  confirm: ['ferritin', 'transferrin-saturation'],
  actions: ['blood-tests', 'iron-for-restless-legs', 'medicine-review', 'see-doctor-routine'],
}
