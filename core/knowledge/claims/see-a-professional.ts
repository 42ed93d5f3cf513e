// A claim, number 42 of the seed: See a professional when cramps are frequent or severe.
import type { Claim } from '../types/index.js'

export const seeAProfessional: Claim = {
  id: 'see-a-professional',
  aliases: ['f42'],
  verdict: 'supported',
  sources: ['cks-leg-cramps', 'ni-formulary'],
  numbers: [],
}
