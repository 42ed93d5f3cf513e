// A risk: is your thyroid underactive?
import { judged, type Risk } from '../types/index.js'

export const hypothyroidismKnown: Risk = {
  id: 'hypothyroidism-known',
  aliases: [],
  prevalence: judged(0.03, [0.015, 0.05], 'on thyroid tablets'),
  effects: [
    {
      cause: 'hypothyroidism',
      probability: judged(0.1, [0.04, 0.3], 'the node is hormone that is low now, and most who are treated are in range'),
    },
  ],
}
