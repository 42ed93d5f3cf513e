// A risk: has a doctor said restless legs?
import { elicited, judged, type Risk } from '../types/index.js'

export const restlessLegsKnown: Risk = {
  id: 'restless-legs-known',
  aliases: [],
  prevalence: judged(0.01, [0.004, 0.015], 'a minority of those who have it are told'),
  effects: [{ cause: 'restless-legs', probability: elicited(0.95, 'told by a doctor; some mistakes') }],
}
