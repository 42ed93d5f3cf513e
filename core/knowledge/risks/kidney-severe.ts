// A risk: is your kidney function (eGFR) under 30? (R18)
import { elicited, judged, type Risk } from '../types/index.js'

export const kidneySevere: Risk = {
  id: 'kidney-severe',
  aliases: ['r18'],
  prevalence: judged(0.003, [0.001, 0.006], 'stages 4 and 5 without dialysis'),
  effects: [
    { cause: 'kidney-disease', probability: elicited(0.98, 'it is the definition of the node') },
    { cause: 'polyneuropathy', odds: judged(4, [2, 8], 'uraemic nerves') },
    { cause: 'low-calcium', odds: judged(10, [4, 20], 'phosphate stays, calcitriol falls') },
    { cause: 'restless-legs', odds: judged(2, [1, 4], 'between the public and dialysis') },
  ],
}
