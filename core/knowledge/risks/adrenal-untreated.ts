// A risk that only the guard asks after: do you have Addison's disease that is not being treated?
import { judged, type Risk } from '../types/index.js'

export const adrenalUntreated: Risk = {
  id: 'adrenal-untreated',
  aliases: [],
  aside: true,
  prevalence: judged(2e-5, [5e-6, 0.0001], 'nearly everyone found to have it is treated'),
  effects: [],
}
