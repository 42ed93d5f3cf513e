// A risk: leg in a cast, or a journey of over four hours, in the last weeks? (R23)
import { judged, type Risk } from '../types/index.js'

export const castOrLongFlight: Risk = {
  id: 'cast-or-long-flight',
  aliases: ['r23'],
  prevalence: judged(0.05, [0.03, 0.1], 'flights, mostly'),
  effects: [
    { cause: 'deep-vein-clot', odds: judged(3, [1.5, 6], 'a cast does more, a flight less') },
    { cause: 'compartment-syndrome', odds: judged(10, [2, 100], 'a cast does, a flight does not') },
  ],
}
