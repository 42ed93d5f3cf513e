// A risk: g6PD deficiency?
import { judged, type Risk } from '../types/index.js'

export const g6pdDeficiency: Risk = {
  id: 'g6pd-deficiency',
  aliases: [],
  prevalence: judged(0.02, [0.005, 0.08], 'varies by ancestry; kept because quinine can do harm in it'),
  effects: [],
}
