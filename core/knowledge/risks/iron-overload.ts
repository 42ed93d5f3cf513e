// A risk that only the guard asks after: do you have too much iron in the body, or many blood transfusions?
import { judged, type Risk } from '../types/index.js'

export const ironOverload: Risk = {
  id: 'iron-overload',
  aliases: [],
  aside: true,
  prevalence: judged(0.003, [0.001, 0.006], 'haemochromatosis by its genes about one in 200, fewer with too much iron'),
  effects: [],
}
