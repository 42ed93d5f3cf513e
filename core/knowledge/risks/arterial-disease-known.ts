// A risk: has a doctor said narrowed leg arteries?
import { elicited, judged, type Risk } from '../types/index.js'

export const arterialDiseaseKnown: Risk = {
  id: 'arterial-disease-known',
  aliases: [],
  prevalence: judged(
    0.001,
    [0.0004, 0.0016],
    'told at thirty, more later; kept under the prior at thirty, so that "not told" never rules it out',
  ),
  effects: [
    { cause: 'arterial-disease', probability: elicited(0.97, 'it is the definition of the node') },
    { cause: 'limb-ischaemia', odds: judged(10, [4, 30], 'the same arteries, further on') },
  ],
}
