// A claim, number 29 of the seed: Low B12: cramps, tingling, numbness, poor balance.
import type { Claim } from '../types/index.js'

export const b12Table: Claim = {
  id: 'b12-table',
  aliases: ['f29'],
  verdict: 'partly',
  sources: ['healton-1991', 'suri-2010'],
  numbers: [],
}
