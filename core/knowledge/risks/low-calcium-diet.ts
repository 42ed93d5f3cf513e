// A risk: hardly any dairy, fortified drinks or other calcium-rich food? (R05)
import { judged, type Risk } from '../types/index.js'

export const lowCalciumDiet: Risk = {
  id: 'low-calcium-diet',
  aliases: ['r05'],
  prevalence: judged(0.12, [0.06, 0.2], 'usual intake under 500 mg, from the spread of intakes in NHANES 2015-18'),
  effects: [
    { cause: 'low-calcium', odds: judged(1.5, [1, 2.5], 'blood calcium is defended by the bones') },
    { cause: 'low-vitamin-d', odds: judged(1.5, [1, 2.5], 'the same foods are fortified with it') },
  ],
}
