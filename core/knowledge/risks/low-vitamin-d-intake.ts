// A risk: no oily fish, fortified food or vitamin D supplement? (R06)
import { derived, judged, type Risk } from '../types/index.js'

export const lowVitaminDIntake: Risk = {
  id: 'low-vitamin-d-intake',
  aliases: ['r06'],
  prevalence: judged(0.3, [0.2, 0.45], 'a third eat 2 micrograms a day or less, and most of them take no supplement'),
  effects: [
    {
      cause: 'low-vitamin-d',
      odds: derived(
        3,
        [2, 6.7],
        '7.1 against 2.6 % by tertile of intake is odds of 2.9; 6.9 against 1.1 % by supplement is 6.7; the two overlap',
        ['herrick-2019'],
      ),
    },
  ],
}
