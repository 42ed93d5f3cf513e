// A claim, number 40 of the seed: Lack of vitamin D or B12 is often behind cramps.
import type { Claim } from '../types/index.js'

export const dOrB12OftenImplicated: Claim = {
  id: 'd-or-b12-often-implicated',
  aliases: ['f40'],
  verdict: 'not-supported',
  sources: ['chatrath-2012', 'hu-2022', 'vitd-cramp'],
  numbers: [],
}
