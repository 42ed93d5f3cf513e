// A claim, number 33 of the seed: A balanced diet can prevent many cramps that come from nutrients.
import type { Claim } from '../types/index.js'

export const balancedDietPrevents: Claim = {
  id: 'balanced-diet-prevents',
  aliases: ['f33'],
  verdict: 'partly',
  sources: ['cochrane-non-drug-2021'],
  numbers: [],
}
