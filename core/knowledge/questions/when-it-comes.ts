// A question: when does it come?
import type { Question } from '../types/index.js'

export const whenItComes: Question = {
  id: 'when-it-comes',
  phase: 'cramp',
  kind: 'many',
  asks: ['at-night', 'by-day-at-rest', 'after-effort', 'set-off-by-pointing-toes'],
}
