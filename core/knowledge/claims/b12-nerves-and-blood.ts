// A claim, number 13 of the seed: Vitamin B12 keeps nerves healthy and helps to make red blood cells.
import type { Claim } from '../types/index.js'

export const b12NervesAndBlood: Claim = {
  id: 'b12-nerves-and-blood',
  aliases: ['f13'],
  verdict: 'supported',
  sources: ['healton-1991', 'ng239-2024'],
  numbers: [],
}
