// A risk: breastfeeding, or a baby born in the last six weeks? (R17)
import { judged, type Risk } from '../types/index.js'

export const breastfeeding: Risk = {
  id: 'breastfeeding',
  aliases: ['r17'],
  prevalence: judged(0.015, [0.01, 0.03], 'of all adults'),
  effects: [
    {
      cause: 'deep-vein-clot',
      odds: judged(4, [1.5, 10], 'ten in the six weeks after the birth, none later: mixed; calcium is not touched'),
    },
  ],
}
