// A question: your muscles: is any of this true?
import type { Question } from '../types/index.js'

export const muscles: Question = {
  id: 'muscles',
  phase: 'health',
  kind: 'many',
  asks: ['twitching', 'wasting', 'foot-drop-or-weak-grip', 'trouble-swallowing'],
}
