// A risk that only the guard asks after: do you have, or have you had, a lymphoma?
import { judged, type Risk } from '../types/index.js'

export const lymphomaKnown: Risk = {
  id: 'lymphoma-known',
  aliases: [],
  aside: true,
  prevalence: judged(0.002, [0.001, 0.004], 'people living with or after one'),
  effects: [],
}
