// A risk: polio in the past, or a known disease of nerves and muscles? (X28)
import { judged, type Risk } from '../types/index.js'

export const neuromuscularKnown: Risk = {
  id: 'neuromuscular-known',
  aliases: ['x28'],
  prevalence: judged(0.005, [0.002, 0.01], 'rare; kept because this model was not made for it'),
  effects: [],
}
