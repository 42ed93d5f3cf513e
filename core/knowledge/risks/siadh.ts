// A risk that only the guard asks after: has a doctor said that you have SIADH?
import { judged, type Risk } from '../types/index.js'

export const siadh: Risk = {
  id: 'siadh',
  aliases: [],
  aside: true,
  prevalence: judged(0.002, [0.0005, 0.005], 'lung disease, brain disease, medicines'),
  effects: [],
}
