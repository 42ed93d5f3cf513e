// A question, asked first: the rest of you, today: is any of this true?
import type { Question } from '../types/index.js'

export const bodyNow: Question = {
  id: 'body-now',
  phase: 'urgent',
  kind: 'many',
  asks: ['chest-pain-or-breathless', 'faint-or-collapse', 'face-arm-speech', 'palpitations', 'confusion', 'low-sodium-signs'],
  urgent: true,
}
