// A risk: is your thyroid underactive?
import { judged, type Risk } from '../types/index.js'

export const hypothyroidismKnown: Risk = {
  id: 'hypothyroidism-known',
  aliases: [],
  prevalence: judged(0.05, [0.03, 0.08], 'on thyroid tablets'),
  effects: [
    {
      cause: 'hypothyroidism',
      probability: judged(0.2, [0.08, 0.5], 'the node is hormone that is low now; most who are treated are in range'),
    },
  ],
}
