// A risk: a statin, together with gemfibrozil, an antibiotic ending in -mycin, an antifungal or ciclosporin? (R36)
import { judged, type Risk } from '../types/index.js'

export const statinWithInteracting: Risk = {
  id: 'statin-with-interacting',
  aliases: ['r36'],
  prevalence: judged(0.01, [0.003, 0.02], 'a course in a year, among statin users'),
  effects: [
    { cause: 'statin-muscle', odds: judged(5, [2, 10], 'the statin builds up') },
    { cause: 'rhabdomyolysis', odds: judged(10, [4, 30], 'the statin builds up') },
  ],
}
