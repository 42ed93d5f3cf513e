// A risk: more than 14 units of alcohol a week? (R15)
import { elicited, judged, type Risk } from '../types/index.js'

export const alcoholOver14Units: Risk = {
  id: 'alcohol-over-14-units',
  aliases: ['r15'],
  prevalence: judged(0.09, [0.07, 0.25], 'surveys find more, but the prior of this node is this figure, and the two must agree'),
  effects: [{ cause: 'alcohol', probability: elicited(0.97, 'it is the definition of the node') }],
}
