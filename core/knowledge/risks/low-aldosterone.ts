// A risk that only the guard asks after: has a doctor said that your aldosterone is too low?
import { judged, type Risk } from '../types/index.js'

export const lowAldosterone: Risk = {
  id: 'low-aldosterone',
  aliases: [],
  aside: true,
  prevalence: judged(0.002, [0.0005, 0.005], 'mostly long diabetes with weak kidneys'),
  effects: [],
}
