// A risk: has a doctor said cirrhosis? (R19)
import { elicited, judged, type Risk } from '../types/index.js'

export const cirrhosisKnown: Risk = {
  id: 'cirrhosis-known',
  aliases: ['r19'],
  prevalence: judged(0.002, [0.001, 0.004], 'half of those who have it'),
  effects: [{ cause: 'cirrhosis', probability: elicited(0.98, 'it is the definition of the node') }],
}
