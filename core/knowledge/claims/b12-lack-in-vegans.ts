// A claim, number 15 of the seed: A lack of B12 is commoner than a lack of B1, and matters to vegetarians and vegans.
import { measured, type Claim } from '../types/index.js'

export const b12LackInVegans: Claim = {
  id: 'b12-lack-in-vegans',
  aliases: ['f15'],
  verdict: 'supported',
  sources: ['gilsing-2010', 'niafar-2015', 'lam-2013'],
  numbers: [
    measured(0.52, [0.45, 0.59], 'gilsing-2010', 'vegans under 118 pmol/L; interval computed'),
    measured(0.07, [0.04, 0.11], 'gilsing-2010', 'vegetarians under 118 pmol/L; interval computed'),
  ],
}
