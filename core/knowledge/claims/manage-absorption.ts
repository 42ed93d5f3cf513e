// A claim, number 39 of the seed: Conditions that disturb absorption should be treated.
import type { Claim } from '../types/index.js'

export const manageAbsorption: Claim = {
  id: 'manage-absorption',
  aliases: ['f39'],
  verdict: 'supported',
  sources: ['krzizek-2021', 'ng239-2024'],
  numbers: [],
}
