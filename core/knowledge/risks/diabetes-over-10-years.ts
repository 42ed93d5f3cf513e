// A risk: diabetes for over ten years? (R20)
import { judged, type Risk } from '../types/index.js'

export const diabetesOver10Years: Risk = {
  id: 'diabetes-over-10-years',
  aliases: ['r20'],
  prevalence: judged(0.05, [0.03, 0.07], 'nearly half of diabetes'),
  effects: [
    {
      cause: 'polyneuropathy',
      odds: judged(3.5, [2, 6], 'on top of diabetes itself: brings it to the 30 % at ten years and 50 % at twenty-five'),
    },
  ],
}
