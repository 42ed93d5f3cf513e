// A risk: new or harder exercise lately? (R26)
import { judged, type Risk } from '../types/index.js'

export const newExercise: Risk = {
  id: 'new-exercise',
  aliases: ['r26'],
  prevalence: judged(0.1, [0.05, 0.2], 'in the last weeks'),
  effects: [
    { cause: 'exertion', odds: judged(4, [2, 8], "the reference's figure") },
    { cause: 'calf-injury', odds: judged(3, [1.5, 6], 'strains come with new loads') },
    { cause: 'exertional-compartment', odds: judged(4, [2, 10], 'runners who run more') },
  ],
}
