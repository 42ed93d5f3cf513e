// A claim, number 19 of the seed: Magnesium helps muscles to relax and steers calcium and potassium.
import type { Claim } from '../types/index.js'

export const magnesiumRelaxes: Claim = {
  id: 'magnesium-relaxes',
  aliases: ['f19'],
  verdict: 'supported',
  sources: ['iom-1997'],
  numbers: [],
}
