// A claim, number 30 of the seed: Low magnesium: night cramps and twitches.
import { measured, type Claim } from '../types/index.js'

export const magnesiumTable: Claim = {
  id: 'magnesium-table',
  aliases: ['f30'],
  verdict: 'partly',
  sources: ['hawke-2013'],
  numbers: [measured(4.6, [1.6, 15.5], 'hawke-2013', 'odds ratio of twitching with weekly night cramps of any cause')],
}
