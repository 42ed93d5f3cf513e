// A risk: coeliac disease, Crohn's, colitis, a short bowel or a weak pancreas? (R12)
import { elicited, judged, type Risk } from '../types/index.js'

export const gutDisease: Risk = {
  id: 'gut-disease',
  aliases: ['r12'],
  prevalence: judged(0.004, [0.002, 0.008], 'told so; as many have coeliac disease and do not know'),
  effects: [
    { cause: 'malabsorption', probability: elicited(0.97, 'it is the node; what is then poorly taken up follows by the chain') },
  ],
}
