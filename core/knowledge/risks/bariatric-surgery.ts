// A risk: weight-loss surgery? (R10)
import { judged, measured, type Risk } from '../types/index.js'

export const bariatricSurgery: Risk = {
  id: 'bariatric-surgery',
  aliases: ['r10'],
  prevalence: judged(0.006, [0.003, 0.01], 'less than one in a hundred'),
  effects: [
    { cause: 'low-b12', probability: measured(0.14, [0.1, 0.2], 'krzizek-2021', 'low in the first year') },
    {
      cause: 'low-thiamine',
      probability: judged(0.15, [0.03, 0.3], 'low blood thiamine in 25.7 % after a sleeve; illness from it is rarer', [
        'tang-2018',
      ]),
    },
    {
      cause: 'low-vitamin-d',
      odds: judged(5, [2, 8], 'as malabsorption; 70.8 % under 75 nmol/L in the first year', ['krzizek-2021']),
    },
    { cause: 'osteomalacia', odds: judged(20, [5, 50], "the reference's figure for gut and weight-loss surgery") },
  ],
}
