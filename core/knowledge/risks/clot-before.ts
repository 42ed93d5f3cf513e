// A risk: ever a blood clot in a leg or lung? (R23)
import { judged, measured, type Risk } from '../types/index.js'

export const clotBefore: Risk = {
  id: 'clot-before',
  aliases: ['r23'],
  prevalence: judged(0.04, [0.02, 0.06], 'one in twenty-five'),
  effects: [
    {
      cause: 'deep-vein-clot',
      odds: measured(2.25, [1.6, 3.2], 'goodacre-2005', 'likelihood ratio among suspected clots; against the public it is more'),
    },
  ],
}
