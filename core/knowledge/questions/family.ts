// A question: in your family: is any of this true?
import type { Question } from '../types/index.js'

export const family: Question = {
  id: 'family',
  phase: 'health',
  kind: 'many',
  asks: ['family-cramps', 'family-motor-neurone'],
}
