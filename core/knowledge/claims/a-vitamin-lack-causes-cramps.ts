// A claim, number 1 of the seed: A vitamin deficiency causes leg cramps.
import { derived, type Claim } from '../types/index.js'

export const aVitaminLackCausesCramps: Claim = {
  id: 'a-vitamin-lack-causes-cramps',
  aliases: ['f1'],
  verdict: 'partly',
  sources: ['aafp-2012'],
  numbers: [
    derived(
      0.05,
      [0.04, 0.06],
      'share of troublesome cramps from all nutrients and salts together before any test (causes.md 0.3)',
      ['aafp-2012'],
    ),
  ],
}
