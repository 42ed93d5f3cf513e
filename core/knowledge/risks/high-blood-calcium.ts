// A risk: has a blood test ever shown high calcium?
import { judged, type Risk } from '../types/index.js'

export const highBloodCalcium: Risk = {
  id: 'high-blood-calcium',
  aliases: [],
  prevalence: judged(0.01, [0.005, 0.02], 'overactive parathyroid, mostly; kept for what may be suggested, not for causes'),
  effects: [],
}
