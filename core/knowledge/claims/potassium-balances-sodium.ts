// A claim, number 23 of the seed: Potassium balances sodium for contraction and nerve impulses.
import type { Claim } from '../types/index.js'

export const potassiumBalancesSodium: Claim = {
  id: 'potassium-balances-sodium',
  aliases: ['f23'],
  verdict: 'supported',
  sources: ['nasem-2019'],
  numbers: [],
}
