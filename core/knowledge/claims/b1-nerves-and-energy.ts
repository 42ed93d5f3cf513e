// A claim, number 17 of the seed: It mainly affects nerves and the use of energy.
import type { Claim } from '../types/index.js'

export const b1NervesAndEnergy: Claim = {
  id: 'b1-nerves-and-energy',
  aliases: ['f17'],
  verdict: 'supported',
  sources: ['mates-2021'],
  numbers: [],
}
