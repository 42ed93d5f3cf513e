// A risk: has a doctor said neuropathy?
import { elicited, judged, type Risk } from '../types/index.js'

export const neuropathyKnown: Risk = {
  id: 'neuropathy-known',
  aliases: [],
  prevalence: judged(
    0.0008,
    [0.0003, 0.0012],
    'told at thirty, more later; kept under the prior at thirty, so that "not told" never rules it out',
  ),
  effects: [{ cause: 'polyneuropathy', probability: elicited(0.97, 'it is the definition of the node') }],
}
