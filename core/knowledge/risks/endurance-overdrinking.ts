// A risk: a long event with a lot of water drunk? (R34)
import { judged, type Risk } from '../types/index.js'

export const enduranceOverdrinking: Risk = {
  id: 'endurance-overdrinking',
  aliases: ['r34'],
  prevalence: judged(0.002, [0.0005, 0.005], 'in a given week'),
  effects: [
    { cause: 'low-sodium', odds: judged(50, [15, 100], 'two athletes died of drinking to prevent cramps', ['miller-2015']) },
  ],
}
