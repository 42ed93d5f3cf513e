// Low thiamine (vitamin B1): rare in people who eat, common in heavy drinking, persistent vomiting and after stomach surgery.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const lowThiamine: Cause = {
  id: 'low-thiamine',
  aliases: ['b1', 'thiamin deficiency', 'thiamine deficiency', 'vitamin b1 deficiency', 'beriberi'],
  type: 'nutrient',
  nutrient: 'thiamine',
  prior: {
    at30: elicited(0.0018, 'table A .003 in all, alcohol taken out'),
    at50: elicited(0.0036, 'table A .005 in all, alcohol taken out'),
    at70: elicited(0.0088, 'table A .01 in all; loop diuretics in heart failure weigh here', ['brady-1995', 'jain-2015']),
  },
  from: [
    {
      cause: 'alcohol',
      probability: judged(
        0.015,
        [0.005, 0.06],
        'thirty times the odds at dependence, which is about one in six of those over 14 units',
      ),
    },
  ],
  processes: [
    {
      id: 'low-thiamine-cramp',
      felt: 'cramp',
      pattern: 'neuropathy',
      rate: {
        kind: 'link',
        probability: judged(
          0.06,
          [0.015, 0.17],
          'calf cramps in old descriptions of dry beriberi, no modern figure; table A .08, lowered to the survey total',
        ),
      },
      descriptors: {
        'sore-after': elicited(0.55, 'calves tender to squeeze in dry beriberi'),
        burning: elicited(0.45, 'burning feet, table B2 F20'),
        new: elicited(0.65, 'stores last two to six weeks'),
      },
    },
  ],
  reversibility: judged(0.7, [0.4, 0.88], 'days for the acute signs, months for the nerves'),
  treatmentEvidence: judged(0.45, [0.2, 0.7], 'treated on suspicion everywhere; cramps were not measured'),
  stakes: judged(9, [7, 10], 'brain and heart damage within days in the severe kind', ['mates-2021']),
  confirm: ['thiamine-diphosphate'],
  actions: ['thiamine-treatment', 'same-day-care', 'see-doctor-soon', 'cut-alcohol', 'blood-tests'],
}
