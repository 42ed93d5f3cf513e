// A claim, number 10 of the seed: Vitamin D tablets, with calcium, put this right and may ease cramps.
import type { Claim } from '../types/index.js'

export const dSupplementsCutCramps: Claim = {
  id: 'd-supplements-cut-cramps',
  aliases: ['f10'],
  verdict: 'partly',
  sources: ['vitd-cramp', 'hansen-2015', 'glerup-2000'],
  numbers: [],
}
