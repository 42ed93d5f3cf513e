// A risk: has a doctor said that your kidneys are weak? (R18)
import { judged, type Risk } from '../types/index.js'

export const kidneyDiseaseKnown: Risk = {
  id: 'kidney-disease-known',
  aliases: ['r18'],
  prevalence: judged(
    0.005,
    [0.002, 0.007],
    'told at thirty, more later; kept under the prior at thirty, so that "not told" never rules it out',
  ),
  effects: [
    {
      cause: 'kidney-disease',
      probability: judged(0.12, [0.05, 0.25], 'the node is eGFR under 30; most who are told are above it'),
    },
  ],
}
