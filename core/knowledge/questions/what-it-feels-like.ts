// A question: what is it like?
import type { Question } from '../types/index.js'

export const whatItFeelsLike: Question = {
  id: 'what-it-feels-like',
  phase: 'cramp',
  kind: 'many',
  asks: ['sudden', 'hard-knot', 'urge-to-move', 'burning'],
}
