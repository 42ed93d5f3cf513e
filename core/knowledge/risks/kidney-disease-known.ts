// A risk: has a doctor said that your kidneys are weak? (R18)
import { judged, type Risk } from '../types/index.js'

export const kidneyDiseaseKnown: Risk = {
  id: 'kidney-disease-known',
  aliases: ['r18'],
  prevalence: judged(0.04, [0.02, 0.08], 'told so, any stage'),
  effects: [
    {
      cause: 'kidney-disease',
      probability: judged(0.07, [0.03, 0.15], 'the node is eGFR under 30; most who are told are above it'),
    },
  ],
}
