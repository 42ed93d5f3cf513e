// A risk that only the guard asks after: has a doctor said that you drink far too much water?
import { judged, type Risk } from '../types/index.js'

export const compulsiveDrinking: Risk = {
  id: 'compulsive-drinking',
  aliases: [],
  aside: true,
  prevalence: judged(0.001, [0.0003, 0.003], 'mostly with mental illness'),
  effects: [],
}
