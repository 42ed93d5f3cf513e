// An action: L-carnitine in dialysis.
import type { Action } from '../types/index.js'

export const lCarnitine: Action = {
  id: 'l-carnitine',
  kind: 'supplement',
  causes: ['dialysis'],
  certainty: 'low',
  sources: ['lynch-2008', 'mantilla-2024'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [{ fact: 'epilepsy' }, { fact: 'vitamin-k-antagonist' }],
  },
}
