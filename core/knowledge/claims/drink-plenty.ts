// A claim, number 37 of the seed: Drink plenty of water, especially around exercise.
import type { Claim } from '../types/index.js'

export const drinkPlenty: Claim = {
  id: 'drink-plenty',
  aliases: ['f37'],
  verdict: 'partly',
  sources: ['hoffman-2015', 'kona-2019', 'miller-2015', 'lau-2019'],
  numbers: [],
}
