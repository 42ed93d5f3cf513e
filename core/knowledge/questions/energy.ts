// A question: energy and mood: is any of this true?
import type { Question } from '../types/index.js'

export const energy: Question = {
  id: 'energy',
  phase: 'health',
  kind: 'many',
  asks: ['fatigue', 'pale-or-breathless', 'memory-or-mood', 'slow-stiff-tremor'],
}
