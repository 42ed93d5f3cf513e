// An action: change the timing of levodopa.
import type { Action } from '../types/index.js'

export const levodopaTiming: Action = {
  id: 'levodopa-timing',
  kind: 'medicine-review',
  causes: ['parkinsonism'],
  certainty: 'very-low',
  sources: [],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
