// Alcohol: over 14 UK units a week, or dependence. A little by itself, more through magnesium, thiamine, nerves and liver.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const alcohol: Cause = {
  id: 'alcohol',
  aliases: ['alc', 'heavy drinking', 'alcohol use'],
  type: 'physiological',
  prior: {
    at30: elicited(0.08, 'table A; surveys that measure sales find more'),
    at50: elicited(0.09, 'table A; surveys that measure sales find more'),
    at70: elicited(0.08, 'table A'),
  },
  female: judged(0.5, [0.35, 0.7], 'about twice as many men drink over 14 units'),
  processes: [
    {
      id: 'alcohol-cramp',
      felt: 'cramp',
      pattern: 'idiopathic',
      rate: {
        kind: 'link',
        probability: judged(
          0.019,
          [0.005, 0.06],
          'odds 6.5 (1.7-38) in one small sample, shrunk; table A; dependence is worse through its own chains',
          ['delacour-2018'],
        ),
      },
    },
  ],
  reversibility: judged(0.5, [0.25, 0.75], 'over 4 to 12 weeks'),
  treatmentEvidence: judged(0.2, [0.05, 0.4], 'no trial with cramps as outcome'),
  stakes: judged(5, [3, 7], 'liver, nerves, brain'),
  confirm: ['mcv', 'magnesium'],
  actions: ['cut-alcohol', 'blood-tests', 'see-doctor-routine'],
}
