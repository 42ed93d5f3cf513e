// A claim, number 4 of the seed: Vitamin D is needed to absorb calcium, and muscles need calcium.
import { measured, type Claim } from '../types/index.js'

export const vitaminDForCalcium: Claim = {
  id: 'vitamin-d-for-calcium',
  aliases: ['f4'],
  verdict: 'supported',
  sources: ['hansen-2015'],
  numbers: [measured(0.01, [0, 0.02], 'hansen-2015', 'rise of calcium absorption on high-dose vitamin D in mild insufficiency')],
}
