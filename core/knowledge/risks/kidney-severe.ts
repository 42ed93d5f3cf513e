// A risk: is your kidney function (eGFR) under 30? (R18)
import { elicited, judged, type Risk } from '../types/index.js'

export const kidneySevere: Risk = {
  id: 'kidney-severe',
  aliases: ['r18'],
  prevalence: judged(0.02, [0.01, 0.04], 'the node at seventy, so that a "no" leaves next to nothing'),
  effects: [
    { cause: 'kidney-disease', probability: elicited(0.98, 'it is the definition of the node') },
    { cause: 'restless-legs', odds: judged(2, [1, 4], 'between the public and dialysis') },
  ],
}
