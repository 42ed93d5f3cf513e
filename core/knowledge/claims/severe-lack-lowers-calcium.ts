// A claim, number 5 of the seed: A severe lack of vitamin D can lower calcium.
import { measured, type Claim } from '../types/index.js'

export const severeLackLowersCalcium: Claim = {
  id: 'severe-lack-lowers-calcium',
  aliases: ['f5'],
  verdict: 'supported',
  sources: ['shah-2017', 'bolland-2021'],
  numbers: [
    measured(
      0.17,
      [0.09, 0.28],
      'shah-2017',
      'adjusted calcium out of range at 25OHD under 25 nmol/L, people over 70; interval computed from about 67 people',
    ),
    measured(
      0.0023,
      [0.001, 0.0046],
      'bolland-2021',
      'biochemical osteomalacia at 25OHD under 25 nmol/L, 8 of 3432; interval computed',
    ),
  ],
}
