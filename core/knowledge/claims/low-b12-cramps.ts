// A claim, number 14 of the seed: Low B12 brings cramps, tingling and numb limbs.
import { measured, type Claim } from '../types/index.js'

export const lowB12Cramps: Claim = {
  id: 'low-b12-cramps',
  aliases: ['f14'],
  verdict: 'partly',
  sources: ['healton-1991'],
  numbers: [
    measured(0.74, [0.66, 0.81], 'healton-1991', 'nerve symptoms among 143 patients, quoted second-hand; interval computed'),
  ],
}
