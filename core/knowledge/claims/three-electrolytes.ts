// A claim, number 18 of the seed: Magnesium, potassium and calcium are the critical salts for muscles.
import type { Claim } from '../types/index.js'

export const threeElectrolytes: Claim = {
  id: 'three-electrolytes',
  aliases: ['f18'],
  verdict: 'partly',
  sources: ['hoffman-2015', 'kona-2019'],
  numbers: [],
}
