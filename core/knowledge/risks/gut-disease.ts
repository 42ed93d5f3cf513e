// A risk: coeliac disease, Crohn's, colitis, a short bowel or a weak pancreas? (R12)
import { elicited, judged, type Risk } from '../types/index.js'

export const gutDisease: Risk = {
  id: 'gut-disease',
  aliases: ['r12'],
  prevalence: judged(0.012, [0.006, 0.025], 'coeliac disease that is known, inflamed bowel, the rest rare'),
  effects: [
    { cause: 'malabsorption', probability: elicited(0.6, 'many are well treated and absorb enough, so less than certain') },
    { cause: 'low-vitamin-d', odds: judged(5, [2, 8], 'poor uptake of fat') },
    { cause: 'low-magnesium', odds: judged(8, [3, 15], 'lost with the stool') },
    { cause: 'low-b12', odds: judged(4, [2, 8], 'the last part of the small bowel takes it up') },
    { cause: 'low-calcium', odds: judged(5, [2, 10], 'poor uptake') },
  ],
}
