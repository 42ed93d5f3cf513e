// A risk: an eating disorder, now or lately?
import { elicited, judged, type Risk } from '../types/index.js'

export const eatingDisorderKnown: Risk = {
  id: 'eating-disorder-known',
  aliases: [],
  prevalence: judged(0.007, [0.004, 0.02], 'a minority are told'),
  effects: [{ cause: 'eating-disorder', probability: elicited(0.95, 'it is the definition of the node; some have recovered') }],
}
