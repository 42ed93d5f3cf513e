// A risk: has a blood test ever shown high potassium?
import { judged, type Risk } from '../types/index.js'

export const highPotassiumKnown: Risk = {
  id: 'high-potassium-known',
  aliases: [],
  prevalence: judged(0.015, [0.005, 0.03], 'weak kidneys and blood-pressure tablets; kept for what may be suggested'),
  effects: [],
}
