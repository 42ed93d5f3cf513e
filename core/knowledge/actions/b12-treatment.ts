// An action: treat a proven or likely lack of vitamin B12.
import type { Action } from '../types/index.js'

export const b12Treatment: Action = {
  id: 'b12-treatment',
  kind: 'supplement',
  causes: ['low-b12'],
  certainty: 'moderate',
  sources: ['ng239-2024', 'healton-1991', 'savage-1994'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
