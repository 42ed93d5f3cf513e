// A risk: have you tried stretching and the like for four weeks without success? (X29)
import { judged, type Risk } from '../types/index.js'

export const selfCareFailed: Risk = {
  id: 'self-care-failed',
  aliases: ['x29'],
  prevalence: judged(0.2, [0.1, 0.35], 'of those who ask; sets the urgency, says nothing of the cause'),
  effects: [],
}
