// A question: look at yourself: is any of this true?
import type { Question } from '../types/index.js'

export const legsAndBelly: Question = {
  id: 'legs-and-belly',
  phase: 'health',
  kind: 'many',
  asks: ['varicose-veins', 'tight-calf', 'jaundice-or-swollen-belly'],
}
