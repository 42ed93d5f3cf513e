// A risk: has a doctor said hypoparathyroidism?
import { elicited, judged, type Risk } from '../types/index.js'

export const hypoparathyroidismKnown: Risk = {
  id: 'hypoparathyroidism-known',
  aliases: [],
  prevalence: judged(0.0003, [0.0001, 0.0006], '6 to 37 in 100 000', ['bjornsdottir-2022']),
  effects: [{ cause: 'hypoparathyroidism', probability: elicited(0.99, 'it is the definition of the node') }],
}
