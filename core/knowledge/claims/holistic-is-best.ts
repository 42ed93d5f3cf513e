// A claim, number 41 of the seed: Diet, drinking and stretching together work best.
import type { Claim } from '../types/index.js'

export const holisticIsBest: Claim = {
  id: 'holistic-is-best',
  aliases: ['f41'],
  verdict: 'not-supported',
  sources: ['cochrane-non-drug-2021'],
  numbers: [],
}
