// An action: stop a prescribed medicine on your own.
import type { Action } from '../types/index.js'

export const stopAMedicine: Action = {
  id: 'stop-a-medicine',
  kind: 'medicine-review',
  causes: ['statin', 'thiazide', 'laba', 'potassium-sparing-diuretic'],
  certainty: 'very-low',
  sources: ['garrison-2012', 'ctt-2022'],
  position: 'never',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
