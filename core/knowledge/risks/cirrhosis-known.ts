// A risk: has a doctor said cirrhosis? (R19)
import { elicited, judged, type Risk } from '../types/index.js'

export const cirrhosisKnown: Risk = {
  id: 'cirrhosis-known',
  aliases: ['r19'],
  prevalence: judged(
    0.0002,
    [0.0001, 0.0003],
    'half of those who have it at thirty; kept under the prior at thirty, so that "not told" never rules it out',
  ),
  effects: [{ cause: 'cirrhosis', probability: elicited(0.98, 'it is the definition of the node') }],
}
