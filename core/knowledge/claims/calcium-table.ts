// A claim, number 32 of the seed: Low calcium: cramps in legs and back, tingling.
import type { Claim } from '../types/index.js'

export const calciumTable: Claim = {
  id: 'calcium-table',
  aliases: ['f32'],
  verdict: 'partly',
  sources: ['society-endocrinology-hypocalcaemia'],
  numbers: [],
}
