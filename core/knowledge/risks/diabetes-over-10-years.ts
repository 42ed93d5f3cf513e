// A risk: diabetes for over ten years? (R20)
import { judged, type Risk } from '../types/index.js'

export const diabetesOver10Years: Risk = {
  id: 'diabetes-over-10-years',
  aliases: ['r20'],
  prevalence: judged(
    0.003,
    [0.001, 0.005],
    'asked of people with diabetes; low, so that a "no" takes nothing from other neuropathy',
  ),
  effects: [
    {
      cause: 'polyneuropathy',
      probability: judged(
        0.25,
        [0.12, 0.45],
        'with the chain from diabetes (.10) it makes the 30 % at ten years and 50 % at twenty-five',
      ),
    },
  ],
}
