// A risk: do you have Parkinson's disease?
import { elicited, judged, type Risk } from '../types/index.js'

export const parkinsonKnown: Risk = {
  id: 'parkinson-known',
  aliases: [],
  prevalence: judged(0.002, [0.001, 0.005], 'one in five hundred adults'),
  effects: [{ cause: 'parkinsonism', probability: elicited(0.98, 'it is the definition of the node') }],
}
