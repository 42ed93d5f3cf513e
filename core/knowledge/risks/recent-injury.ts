// A risk: a blow, fall or strain to the leg lately? (R32)
import { judged, type Risk } from '../types/index.js'

export const recentInjury: Risk = {
  id: 'recent-injury',
  aliases: ['r32'],
  prevalence: judged(0.04, [0.02, 0.08], 'in a month'),
  effects: [
    {
      cause: 'compartment-syndrome',
      odds: judged(
        200,
        [50, 500],
        "fracture, crush or long pressure; over the reference's cap of one hundred, which the engine may apply",
      ),
    },
    { cause: 'calf-injury', odds: judged(10, [4, 25], 'the definition, nearly') },
  ],
}
