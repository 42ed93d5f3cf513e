// A risk: ever an operation on the thyroid, parathyroids or neck? (R11)
import { derived, judged, type Risk } from '../types/index.js'

export const neckSurgery: Risk = {
  id: 'neck-surgery',
  aliases: ['r11'],
  prevalence: judged(
    0.004,
    [0.002, 0.006],
    'operations that touch the parathyroids; so that a quarter of hypoparathyroidism is left to other causes',
  ),
  effects: [
    {
      cause: 'hypoparathyroidism',
      probability: derived(0.015, [0.001, 0.046], 'lasting in 0.12 to 4.6 %; low calcium follows by the chain', ['cating-2014']),
    },
  ],
}
