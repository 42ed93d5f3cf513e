// A risk: vegetarian? (R04)
import { judged, measured, type Risk } from '../types/index.js'

export const vegetarian: Risk = {
  id: 'vegetarian',
  aliases: ['r04'],
  prevalence: judged(0.04, [0.02, 0.06], 'four or five in a hundred in Britain'),
  effects: [
    { cause: 'low-b12', probability: measured(0.07, [0.04, 0.11], 'gilsing-2010', 'serum under 118 pmol/L in vegetarian men') },
  ],
}
