// A question: your days lately: is any of this true?
import type { Question } from '../types/index.js'

export const activity: Question = {
  id: 'activity',
  phase: 'life',
  kind: 'many',
  asks: ['new-exercise', 'heat', 'long-standing-or-sitting', 'no-exercise'],
}
