// How many people get better on a dummy pill? What time, hope and chance do by themselves, before anything gets the credit.
import { derived, measured } from '../types/index.js'

export const placebo = {
  improved: measured(
    0.66,
    [0.55, 0.75],
    'cochrane-magnesium-2012',
    'share of people on placebo with at least a quarter fewer cramps, from its table; the range allows for few people',
  ),
  fall: derived(
    0.32,
    [0.28, 0.36],
    'between 28 % fewer at four weeks in one review and 36 % (8.51 to 5.48 a week) in one trial; the latter seen in the news of it',
    ['cochrane-magnesium-2012', 'roguin-2017'],
  ),
} as const
