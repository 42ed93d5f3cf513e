// A risk that only the guard asks after: do you have nephrotic syndrome?
import { judged, type Risk } from '../types/index.js'

export const nephroticSyndrome: Risk = {
  id: 'nephrotic-syndrome',
  aliases: [],
  aside: true,
  prevalence: judged(0.0005, [0.0001, 0.001], 'rare in adults'),
  effects: [],
}
