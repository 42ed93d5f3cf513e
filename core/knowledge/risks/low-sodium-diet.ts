// A risk that only the guard asks after: has a doctor or dietitian told you to eat little salt?
import { judged, type Risk } from '../types/index.js'

export const lowSodiumDiet: Risk = {
  id: 'low-sodium-diet',
  aliases: [],
  aside: true,
  prevalence: judged(
    0.04,
    [0.01, 0.08],
    'told to cut salt for heart, kidneys, liver or blood pressure; the rest were only advised',
  ),
  effects: [],
}
