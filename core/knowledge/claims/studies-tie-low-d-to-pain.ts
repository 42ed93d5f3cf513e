// A claim, number 8 of the seed: Many studies tie low vitamin D to weakness, aches and pain.
import { measured, type Claim } from '../types/index.js'

export const studiesTieLowDToPain: Claim = {
  id: 'studies-tie-low-d-to-pain',
  aliases: ['f8'],
  verdict: 'supported',
  sources: ['wu-2018', 'glerup-2000', 'shipton-2015'],
  numbers: [
    measured(-9, [-15, -3], 'wu-2018', 'nmol/L lower 25OHD in people with muscle pain; the interval is judged from P = .003'),
  ],
}
