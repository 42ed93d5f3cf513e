// An action: breathe slowly and quietly when the hands begin to tingle.
import type { Action } from '../types/index.js'

export const slowBreathing: Action = {
  id: 'slow-breathing',
  kind: 'habit',
  causes: ['hyperventilation'],
  certainty: 'very-low',
  sources: [],
  position: 'suggest',
  guard: {
    refuse: [{ fact: 'chest-pain-or-breathless' }, { fact: 'seizure-or-noisy-breathing' }],
    askFirst: [{ fact: 'neck-surgery' }, { fact: 'neck-surgery-two-weeks' }, { fact: 'hypoparathyroidism-known' }],
  },
}
