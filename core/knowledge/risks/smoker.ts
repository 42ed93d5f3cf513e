// A risk: do you smoke? (R24)
import { judged, type Risk } from '../types/index.js'

export const smoker: Risk = {
  id: 'smoker',
  aliases: ['r24'],
  prevalence: judged(0.15, [0.1, 0.25], 'one in seven'),
  effects: [
    { cause: 'arterial-disease', odds: judged(3, [2, 4], "the reference's figure") },
    { cause: 'limb-ischaemia', odds: judged(3, [2, 6], 'the same arteries, further on') },
  ],
}
