// A risk: do you have Parkinson's disease?
import { elicited, judged, type Risk } from '../types/index.js'

export const parkinsonKnown: Risk = {
  id: 'parkinson-known',
  aliases: [],
  prevalence: judged(
    0.00006,
    [0.00003, 0.00009],
    'told at thirty, more later; kept under the prior at thirty, so that "not told" never rules it out',
  ),
  effects: [{ cause: 'parkinsonism', probability: elicited(0.98, 'it is the definition of the node') }],
}
