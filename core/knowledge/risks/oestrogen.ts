// A risk: oestrogen: the pill, patches or HRT? (R23)
import { judged, type Risk } from '../types/index.js'

export const oestrogen: Risk = {
  id: 'oestrogen',
  aliases: ['r23'],
  prevalence: judged(0.1, [0.05, 0.15], 'of all adults'),
  effects: [{ cause: 'deep-vein-clot', odds: judged(2.5, [1.5, 5], 'tablets more than patches') }],
}
