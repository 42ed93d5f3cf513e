// A risk: do you have epilepsy?
import { judged, type Risk } from '../types/index.js'

export const epilepsy: Risk = {
  id: 'epilepsy',
  aliases: [],
  prevalence: judged(0.008, [0.005, 0.012], 'about one in 120; its medicines carry the effect'),
  effects: [],
}
