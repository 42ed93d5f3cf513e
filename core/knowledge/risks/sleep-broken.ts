// A risk: do the cramps break your sleep? (X29)
import { judged, type Risk } from '../types/index.js'

export const sleepBroken: Risk = {
  id: 'sleep-broken',
  aliases: ['x29'],
  prevalence: judged(0.5, [0.35, 0.7], 'of those who ask; sets the urgency, says nothing of the cause'),
  effects: [],
}
