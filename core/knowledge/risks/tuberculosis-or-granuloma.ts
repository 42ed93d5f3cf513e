// A risk that only the guard asks after: do you have tuberculosis, or another illness with granulomas?
import { judged, type Risk } from '../types/index.js'

export const tuberculosisOrGranuloma: Risk = {
  id: 'tuberculosis-or-granuloma',
  aliases: [],
  aside: true,
  prevalence: judged(0.0005, [0.0001, 0.002], 'active illness, in Europe and North America'),
  effects: [],
}
