// A risk: has a doctor said neuropathy?
import { elicited, judged, type Risk } from '../types/index.js'

export const neuropathyKnown: Risk = {
  id: 'neuropathy-known',
  aliases: [],
  prevalence: judged(0.02, [0.01, 0.04], 'half of those who have it'),
  effects: [{ cause: 'polyneuropathy', probability: elicited(0.97, 'it is the definition of the node') }],
}
