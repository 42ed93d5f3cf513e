// A risk: neck surgery in the last two weeks? (X08)
import { derived, judged, type Risk } from '../types/index.js'

export const neckSurgeryTwoWeeks: Risk = {
  id: 'neck-surgery-two-weeks',
  aliases: ['x08'],
  prevalence: judged(
    0.00003,
    [0.00001, 0.0001],
    'one adult in two thousand has such an operation in a year, so two or three in a hundred thousand in two weeks',
  ),
  effects: [
    {
      cause: 'low-calcium',
      probability: derived(
        0.4,
        [0.25, 0.83],
        'passing fall in 25 to 83 % after the whole thyroid is removed; many have less removed',
        ['cating-2014'],
      ),
    },
  ],
}
