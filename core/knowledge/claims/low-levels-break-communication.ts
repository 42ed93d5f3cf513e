// A claim, number 3 of the seed: When levels drop, the talk between nerve and muscle falters and the muscle contracts by itself.
import type { Claim } from '../types/index.js'

export const lowLevelsBreakCommunication: Claim = {
  id: 'low-levels-break-communication',
  aliases: ['f3'],
  verdict: 'partly',
  sources: ['maxwell-2014', 'chatrath-2012'],
  numbers: [],
}
