// A claim, number 12 of the seed: A lack of B vitamins disturbs the signals and brings cramps, tingling and numbness.
import { measured, type Claim } from '../types/index.js'

export const bLackCrampsAndTingling: Claim = {
  id: 'b-lack-cramps-and-tingling',
  aliases: ['f12'],
  verdict: 'partly',
  sources: ['maxwell-2014'],
  numbers: [
    measured(0.63, [0.57, 0.69], 'maxwell-2014', 'cramps in people with damaged nerves of any cause, n = 225; interval computed'),
  ],
}
