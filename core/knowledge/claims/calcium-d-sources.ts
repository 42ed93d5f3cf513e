// A claim, number 36 of the seed: Dairy food, fortified food, oily fish and sensible sun give calcium and vitamin D.
import { measured, type Claim } from '../types/index.js'

export const calciumDSources: Claim = {
  id: 'calcium-d-sources',
  aliases: ['f36'],
  verdict: 'supported',
  sources: ['herrick-2019'],
  numbers: [
    measured(0.069, [0.055, 0.085], 'herrick-2019', 'deficient without supplements; interval judged'),
    measured(0.011, [0.007, 0.017], 'herrick-2019', 'deficient with supplements; interval judged'),
  ],
}
