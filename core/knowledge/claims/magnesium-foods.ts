// A claim, number 34 of the seed: Greens, nuts, seeds, whole grains and beans hold magnesium.
import type { Claim } from '../types/index.js'

export const magnesiumFoods: Claim = {
  id: 'magnesium-foods',
  aliases: ['f34'],
  verdict: 'supported',
  sources: ['usda-sr26'],
  numbers: [],
}
