// A risk: do you have sarcoidosis?
import { judged, type Risk } from '../types/index.js'

export const sarcoidosis: Risk = {
  id: 'sarcoidosis',
  aliases: [],
  prevalence: judged(0.0005, [0.0001, 0.001], 'rare; kept because vitamin D can do harm in it'),
  effects: [],
}
