// A risk: do you have Addison's disease or weak adrenal glands?
import { elicited, judged, type Risk } from '../types/index.js'

export const adrenalKnown: Risk = {
  id: 'adrenal-known',
  aliases: [],
  prevalence: judged(0.0001, [0.00005, 0.0005], 'one in ten thousand'),
  effects: [{ cause: 'adrenal-insufficiency', probability: elicited(0.97, 'it is the definition of the node, treated or not') }],
}
