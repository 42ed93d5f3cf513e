// A risk: ever had kidney stones?
import { judged, type Risk } from '../types/index.js'

export const kidneyStones: Risk = {
  id: 'kidney-stones',
  aliases: [],
  prevalence: judged(0.08, [0.05, 0.12], 'one in twelve; kept because calcium and vitamin C matter to them'),
  effects: [],
}
