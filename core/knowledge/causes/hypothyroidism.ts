// Hypothyroidism: an underactive thyroid, overt or with TSH over 10. Stiff, slow, aching muscles, and cramps.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const hypothyroidism: Cause = {
  id: 'hypothyroidism',
  aliases: ['hypot', 'underactive thyroid', 'low thyroid', 'myxoedema', 'myxedema'],
  type: 'disease',
  prior: {
    at30: elicited(0.006, 'overt, or TSH over 10, table A', ['canaris-2000']),
    at50: elicited(0.012, 'overt, or TSH over 10, table A', ['canaris-2000']),
    at70: elicited(0.02, 'overt, or TSH over 10, table A', ['canaris-2000']),
  },
  female: judged(5, [3, 8], 'table A'),
  processes: [
    {
      id: 'hypothyroidism-cramp',
      felt: 'cramp',
      pattern: 'idiopathic',
      rate: {
        kind: 'link',
        probability: judged(
          0.035,
          [0.01, 0.1],
          'neuromuscular complaints in 79 %, but these are not cramps; table A gives .06 for cramps and aches together',
          ['duyff-2000'],
        ),
      },
      descriptors: {
        elsewhere: elicited(0.3, 'hands, shoulders and back too'),
        'by-day-at-rest': elicited(0.4, 'stiff and crampy by day'),
        worsening: elicited(0.3, 'over months, until treated'),
        'after-effort': elicited(0.15, 'slow muscles tire into cramp'),
      },
    },
    {
      id: 'hypothyroidism-ache',
      felt: 'mimic',
      pattern: 'myalgia',
      rate: {
        kind: 'link',
        probability: judged(0.02, [0.005, 0.06], 'aching stiffness in most; few call it leg cramps every week', [
          'duyff-2000',
          'monzani-1999',
        ]),
      },
    },
  ],
  reversibility: judged(0.85, [0.7, 0.95], 'over 3 to 12 months; 13 % still weak at one year', ['duyff-2000']),
  treatmentEvidence: judged(0.65, [0.45, 0.85], 'muscle and nerve signs resolve on thyroxine in cohorts', [
    'duyff-2000',
    'monzani-1999',
  ]),
  stakes: judged(5, [3, 7], 'heart, mind and pregnancy suffer if missed'),
  confirm: ['tsh', 'free-t4', 'ck'],
  actions: ['blood-tests', 'thyroxine', 'see-doctor-routine'],
}
