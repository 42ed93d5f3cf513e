// A claim, number 6 of the seed: Low calcium triggers cramps, especially in the back and legs.
import type { Claim } from '../types/index.js'

export const lowCalciumCrampsBackAndLegs: Claim = {
  id: 'low-calcium-cramps-back-and-legs',
  aliases: ['f6'],
  verdict: 'partly',
  sources: ['society-endocrinology-hypocalcaemia'],
  numbers: [],
}
