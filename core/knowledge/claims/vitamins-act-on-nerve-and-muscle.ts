// A claim, number 2 of the seed: Some vitamins act directly on nerves and muscles.
import type { Claim } from '../types/index.js'

export const vitaminsActOnNerveAndMuscle: Claim = {
  id: 'vitamins-act-on-nerve-and-muscle',
  aliases: ['f2'],
  verdict: 'supported',
  sources: ['healton-1991', 'glerup-2000'],
  numbers: [],
}
