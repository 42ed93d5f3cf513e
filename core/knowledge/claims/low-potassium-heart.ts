// A claim, number 25 of the seed: Severe low potassium can cause serious heart trouble.
import type { Claim } from '../types/index.js'

export const lowPotassiumHeart: Claim = {
  id: 'low-potassium-heart',
  aliases: ['f25'],
  verdict: 'supported',
  sources: ['weiner-1997', 'wakemed-critical'],
  numbers: [],
}
