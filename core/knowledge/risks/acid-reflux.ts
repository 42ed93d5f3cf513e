// A risk that only the guard asks after: do you have acid reflux or heartburn?
import { judged, type Risk } from '../types/index.js'

export const acidReflux: Risk = {
  id: 'acid-reflux',
  aliases: [],
  aside: true,
  prevalence: judged(0.15, [0.1, 0.25], 'weekly heartburn'),
  effects: [],
}
