// A claim, number 24 of the seed: Low potassium brings painful cramps, weakness and tiredness.
import { derived, type Claim } from '../types/index.js'

export const lowPotassiumCramps: Claim = {
  id: 'low-potassium-cramps',
  aliases: ['f24'],
  verdict: 'partly',
  sources: ['aafp-2012', 'weiner-1997'],
  numbers: [derived(1.1, [0.8, 1.5], 'likelihood ratio: cramps in 63 % with low potassium against 56 % overall', ['aafp-2012'])],
}
