// A risk: is it winter where you are? (R28)
import { derived, judged, type Risk } from '../types/index.js'

export const winter: Risk = {
  id: 'winter',
  aliases: ['r28'],
  prevalence: judged(0.25, [0.24, 0.26], 'a quarter of the year'),
  effects: [{ cause: 'low-vitamin-d', odds: judged(1.7, [1.5, 2], "the reference's figure") }],
  background: derived(0.67, [0.55, 0.8], 'peak-to-peak about two thirds of the mean; evenly about it', ['garrison-2015']),
}
