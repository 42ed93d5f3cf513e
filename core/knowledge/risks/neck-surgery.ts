// A risk: ever an operation on the thyroid, parathyroids or neck? (R11)
import { derived, judged, type Risk } from '../types/index.js'

export const neckSurgery: Risk = {
  id: 'neck-surgery',
  aliases: ['r11'],
  prevalence: judged(0.015, [0.008, 0.03], 'one or two in a hundred'),
  effects: [
    { cause: 'low-calcium', probability: derived(0.02, [0.002, 0.05], 'lasting in 0.12 to 4.6 %', ['cating-2014']) },
    { cause: 'hypoparathyroidism', probability: derived(0.02, [0.002, 0.05], 'lasting in 0.12 to 4.6 %', ['cating-2014']) },
  ],
}
