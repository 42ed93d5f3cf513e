// A risk: has a doctor said hypoparathyroidism?
import { elicited, judged, type Risk } from '../types/index.js'

export const hypoparathyroidismKnown: Risk = {
  id: 'hypoparathyroidism-known',
  aliases: [],
  prevalence: judged(0.00005, [0.00003, 0.00008], 'part of the 6 to 37 in 100 000, not all told', ['bjornsdottir-2022']),
  effects: [{ cause: 'hypoparathyroidism', probability: elicited(0.99, 'it is the definition of the node') }],
}
