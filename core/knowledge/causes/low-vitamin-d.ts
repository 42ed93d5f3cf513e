// Low vitamin D: 25-hydroxyvitamin D under 30 nmol/L. Common, seldom the cause of a cramp unless calcium or bone suffers.
import type { Cause } from '../types/index.js'
import { derived, judged } from '../types/index.js'

export const lowVitaminD: Cause = {
  id: 'low-vitamin-d',
  aliases: ['vitd', 'vitamin d deficiency', 'low 25ohd', 'low 25-hydroxyvitamin d', 'hypovitaminosis d'],
  type: 'nutrient',
  nutrient: 'vitamin-d',
  prior: {
    at30: derived(
      0.074,
      [0.053, 0.1],
      'ages 20-39 7.6 %, less the part through malabsorption; band wider than the survey gives',
      ['herrick-2019'],
    ),
    at50: derived(0.055, [0.041, 0.075], 'ages 40-59 5.7 %, less the part through malabsorption', ['herrick-2019']),
    at70: derived(0.027, [0.018, 0.04], 'ages 60 and over 2.9 %, less the part through malabsorption', ['herrick-2019']),
  },
  from: [{ cause: 'malabsorption', probability: judged(0.17, [0.08, 0.3], 'five times the odds of a 4-5 % base, table A') }],
  processes: [
    {
      id: 'low-vitamin-d-cramp',
      felt: 'cramp',
      pattern: 'idiopathic',
      rate: {
        kind: 'link',
        probability: judged(
          0.003,
          [0.0005, 0.012],
          'no excess of cramps where 25OHD was measured; a trial changed nothing; calcium and bone are causes of their own',
          ['chatrath-2012', 'hu-2022', 'vitd-cramp'],
        ),
      },
    },
  ],
  reversibility: judged(
    0.03,
    [0.005, 0.1],
    'true cramps are not expected to go when calcium is normal; weakness is another matter',
    ['vitd-cramp'],
  ),
  treatmentEvidence: judged(
    0.1,
    [0.03, 0.25],
    'low to moderate certainty that vitamin D does nothing for cramps without osteomalacia',
    ['hansen-2015', 'vitd-cramp'],
  ),
  stakes: judged(2, [1, 4], 'slow harm to bone and muscle when severe and long'),
  confirm: ['vitamin-d-25oh', 'calcium-adjusted', 'pth', 'alp', 'phosphate'],
  actions: ['treat-vitamin-d', 'food-calcium-and-d', 'blood-tests', 'see-doctor-routine'],
}
