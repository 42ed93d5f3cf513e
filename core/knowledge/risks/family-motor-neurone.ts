// A risk: motor neurone disease (ALS) in your family? (R30)
import { judged, type Risk } from '../types/index.js'

export const familyMotorNeurone: Risk = {
  id: 'family-motor-neurone',
  aliases: ['r30'],
  prevalence: judged(0.003, [0.001, 0.01], 'lifetime risk one in 350, over a few relatives'),
  effects: [{ cause: 'motor-neurone-disease', odds: judged(50, [15, 100], 'five to ten in a hundred cases run in families') }],
}
