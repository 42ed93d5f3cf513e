// A risk: high blood pressure? (R25)
import { judged, type Risk } from '../types/index.js'

export const hypertension: Risk = {
  id: 'hypertension',
  aliases: ['r25'],
  prevalence: judged(0.3, [0.25, 0.45], 'three in ten'),
  effects: [
    {
      cause: 'aldosteronism-tubulopathy',
      odds: judged(15, [5, 40], '5 to 10 % of people with high blood pressure; nearly all who have it do'),
    },
  ],
}
