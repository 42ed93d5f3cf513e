// An action: soap in the bed, mustard, a banana.
import type { Action } from '../types/index.js'

export const homeRemedies: Action = {
  id: 'home-remedies',
  kind: 'habit',
  causes: ['background'],
  certainty: 'very-low',
  sources: ['cks-leg-cramps'],
  position: 'never',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
