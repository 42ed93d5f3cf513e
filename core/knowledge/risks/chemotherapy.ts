// A risk: chemotherapy, now or before? (R22)
import { judged, type Risk } from '../types/index.js'

export const chemotherapy: Risk = {
  id: 'chemotherapy',
  aliases: ['r22'],
  prevalence: judged(0.015, [0.005, 0.03], 'ever had it'),
  effects: [
    { cause: 'polyneuropathy', odds: judged(10, [4, 20], 'platinum, vinca, taxane, bortezomib') },
    {
      cause: 'low-magnesium',
      odds: judged(3, [1, 10], 'twenty for platinum and anti-EGFR, which the medicine list carries; one for most others'),
    },
  ],
}
