// A claim, number 31 of the seed: Low potassium: cramps, weakness, stiffness.
import type { Claim } from '../types/index.js'

export const potassiumTable: Claim = {
  id: 'potassium-table',
  aliases: ['f31'],
  verdict: 'partly',
  sources: ['weiner-1997'],
  numbers: [],
}
