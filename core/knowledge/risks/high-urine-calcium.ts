// A risk that only the guard asks after: has a test shown too much calcium in your urine?
import { judged, type Risk } from '../types/index.js'

export const highUrineCalcium: Risk = {
  id: 'high-urine-calcium',
  aliases: [],
  aside: true,
  prevalence: judged(0.01, [0.003, 0.05], 'found when stones are looked into'),
  effects: [],
}
