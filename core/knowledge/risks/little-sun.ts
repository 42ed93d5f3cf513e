// A risk: little sun on the skin: covered, indoors or working at night? (R08)
import { judged, type Risk } from '../types/index.js'

export const littleSun: Risk = {
  id: 'little-sun',
  aliases: ['r08'],
  prevalence: judged(0.1, [0.05, 0.2], 'housebound, veiled or night work'),
  effects: [
    { cause: 'low-vitamin-d', odds: judged(3, [2, 4], 'two to four by the reference') },
    {
      cause: 'osteomalacia',
      odds: judged(
        5.5,
        [2, 12],
        "half, on the log scale, of the reference's thirty for dark skin with covered dress at high latitude",
      ),
    },
  ],
}
