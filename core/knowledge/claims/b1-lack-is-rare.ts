// A claim, number 16 of the seed: A lack of vitamin B1 is rare in rich countries but causes cramps, weakness and tiredness.
import { measured, type Claim } from '../types/index.js'

export const b1LackIsRare: Claim = {
  id: 'b1-lack-is-rare',
  aliases: ['f16'],
  verdict: 'partly',
  sources: ['brady-1995', 'carrodeguas-2005', 'costello-2019'],
  numbers: [
    measured(0.21, [0.1, 0.37], 'brady-1995', 'low thiamine in heart failure on a loop diuretic, 8 of 38; interval computed'),
    measured(
      0.155,
      [0.1, 0.336],
      ['carrodeguas-2005', 'costello-2019'],
      'low thiamine before surgery for obesity, 15.5 to 33.6 %',
    ),
  ],
}
