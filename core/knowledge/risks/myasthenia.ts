// A risk: do you have myasthenia gravis?
import { judged, type Risk } from '../types/index.js'

export const myasthenia: Risk = {
  id: 'myasthenia',
  aliases: [],
  prevalence: judged(0.0002, [0.0001, 0.0004], 'rare; kept because magnesium and quinine can do harm in it'),
  effects: [],
}
