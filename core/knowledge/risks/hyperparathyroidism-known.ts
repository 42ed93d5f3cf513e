// A risk that only the guard asks after: do you have overactive parathyroid glands?
import { judged, type Risk } from '../types/index.js'

export const hyperparathyroidismKnown: Risk = {
  id: 'hyperparathyroidism-known',
  aliases: [],
  aside: true,
  prevalence: judged(0.005, [0.002, 0.01], 'mostly women over 50'),
  effects: [],
}
