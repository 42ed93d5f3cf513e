// A claim, number 7 of the seed: The link between vitamin D and cramps is not always direct.
import type { Claim } from '../types/index.js'

export const linkNotAlwaysDirect: Claim = {
  id: 'link-not-always-direct',
  aliases: ['f7'],
  verdict: 'supported',
  sources: ['chatrath-2012', 'hu-2022'],
  numbers: [],
}
