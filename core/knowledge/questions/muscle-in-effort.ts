// A question: in the middle of effort: is any of this true?
import type { Question } from '../types/index.js'
import { anyOf } from './conditions.js'

export const muscleInEffort: Question = {
  id: 'muscle-in-effort',
  phase: 'cramp',
  kind: 'many',
  asks: ['second-wind', 'locked-muscle'],
  when: anyOf('walking-pain', 'after-effort'),
}
