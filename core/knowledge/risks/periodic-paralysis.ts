// A risk that only the guard asks after: do you have periodic paralysis?
import { judged, type Risk } from '../types/index.js'

export const periodicParalysis: Risk = {
  id: 'periodic-paralysis',
  aliases: [],
  aside: true,
  prevalence: judged(1e-5, [3e-6, 3e-5], 'one in a hundred thousand'),
  effects: [],
}
