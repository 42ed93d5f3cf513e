// A claim, number 22 of the seed: Magnesium is often tried first, and some people report that it helps.
import { measured, type Claim } from '../types/index.js'

export const magnesiumFirstLine: Claim = {
  id: 'magnesium-first-line',
  aliases: ['f22'],
  verdict: 'partly',
  sources: ['cochrane-magnesium-2012', 'cochrane-magnesium-2020'],
  numbers: [
    measured(
      0.66,
      [0.55, 0.76],
      'cochrane-magnesium-2012',
      'share on placebo with at least a quarter fewer cramps; interval judged',
    ),
  ],
}
