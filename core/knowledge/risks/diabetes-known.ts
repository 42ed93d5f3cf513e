// A risk: do you have diabetes? (R20)
import { elicited, judged, type Risk } from '../types/index.js'

export const diabetesKnown: Risk = {
  id: 'diabetes-known',
  aliases: ['r20'],
  prevalence: judged(0.24, [0.1, 0.27], 'near the node at seventy, so that a "no" leaves the one in twenty who does not know it'),
  effects: [
    { cause: 'diabetes', probability: elicited(0.98, 'it is the definition of the node') },
    { cause: 'arterial-disease', odds: judged(2.5, [1.8, 3.5], "the reference's figure") },
    { cause: 'low-magnesium', odds: judged(3, [1.5, 8], "14 to 48 % by limits less strict than this node's") },
  ],
}
