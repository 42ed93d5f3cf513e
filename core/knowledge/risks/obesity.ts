// A risk: very overweight (a BMI of 30 or more)? (R09)
import { judged, type Risk } from '../types/index.js'

export const obesity: Risk = {
  id: 'obesity',
  aliases: ['r09'],
  prevalence: judged(0.3, [0.25, 0.42], 'three in ten, from Britain to America'),
  effects: [{ cause: 'low-vitamin-d', odds: judged(1.7, [1.5, 2], 'fat keeps it back') }],
  background: judged(
    1.2,
    [1, 1.35],
    'odds of weekly night cramps rise 1.10 (1.01-1.20) with each five points of BMI in NHANES; direction also in a second study',
    ['nhanes-2005-2006', 'grandner-2017'],
  ),
}
