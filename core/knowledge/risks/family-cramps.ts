// A risk: leg cramps since youth in your family? (R29)
import { judged, type Risk } from '../types/index.js'

export const familyCramps: Risk = {
  id: 'family-cramps',
  aliases: ['r29'],
  prevalence: judged(0.2, [0.1, 0.35], 'parents or siblings'),
  effects: [
    { cause: 'metabolic-myopathy', odds: judged(5, [2, 20], 'inherited') },
    { cause: 'cramp-fasciculation', odds: judged(5, [2, 10], 'some are inherited') },
  ],
  background: judged(2, [1.2, 3], 'clinical impression; no population figure'),
}
