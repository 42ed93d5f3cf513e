// A claim, number 11 of the seed: B vitamins are needed by the nerves that steer the muscles.
import type { Claim } from '../types/index.js'

export const bVitaminsForNerves: Claim = {
  id: 'b-vitamins-for-nerves',
  aliases: ['f11'],
  verdict: 'supported',
  sources: ['healton-1991'],
  numbers: [],
}
