// A question: evenings and nights: is any of this true?
import type { Question } from '../types/index.js'

export const eveningLegs: Question = {
  id: 'evening-legs',
  phase: 'health',
  kind: 'many',
  asks: ['restless-urge', 'leg-kicks'],
}
