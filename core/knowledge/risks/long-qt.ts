// A risk that only the guard asks after: has an ECG shown a long QT time?
import { judged, type Risk } from '../types/index.js'

export const longQt: Risk = {
  id: 'long-qt',
  aliases: [],
  aside: true,
  prevalence: judged(0.002, [0.0005, 0.005], 'inborn one in 2500; by medicines more'),
  effects: [],
}
