// A risk: is it summer where you are? (R28)
import { derived, judged, type Risk } from '../types/index.js'

export const summer: Risk = {
  id: 'summer',
  aliases: ['r28'],
  prevalence: judged(0.25, [0.24, 0.26], 'a quarter of the year'),
  effects: [],
  background: derived(1.33, [1.2, 1.45], 'peak-to-peak about two thirds of the mean; evenly about it', ['garrison-2015']),
}
