// A claim, number 28 of the seed: Low vitamin D: aches, weakness, and cramps if calcium is low.
import type { Claim } from '../types/index.js'

export const dCrampsIfCalciumLow: Claim = {
  id: 'd-cramps-if-calcium-low',
  aliases: ['f28'],
  verdict: 'supported',
  sources: ['bolland-2021', 'glerup-2000'],
  numbers: [],
}
