// A risk: an eating disorder, now or lately?
import { elicited, judged, type Risk } from '../types/index.js'

export const eatingDisorderKnown: Risk = {
  id: 'eating-disorder-known',
  aliases: [],
  prevalence: judged(0.0015, [0.0005, 0.0018], 'told so; kept under the prior at seventy, so that "not told" never rules it out'),
  effects: [{ cause: 'eating-disorder', probability: elicited(0.95, 'it is the definition of the node; some have recovered') }],
}
