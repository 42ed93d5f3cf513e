// A risk: are you pregnant? (R16)
import { elicited, judged, type Risk } from '../types/index.js'

export const pregnant: Risk = {
  id: 'pregnant',
  aliases: ['r16'],
  prevalence: judged(0.03, [0.02, 0.05], 'about the node at thirty, so that a "no" leaves nothing'),
  effects: [
    { cause: 'pregnancy-cramps', probability: elicited(0.99, 'it is the definition of the node') },
    { cause: 'deep-vein-clot', odds: judged(5, [3, 10], 'blood clots more readily') },
    { cause: 'restless-legs', odds: judged(3, [2, 4], 'a quarter or so in late pregnancy') },
  ],
}
