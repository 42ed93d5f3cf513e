// An action: better blood sugar, and care of the nerves.
import type { Action } from '../types/index.js'

export const diabetesCare: Action = {
  id: 'diabetes-care',
  kind: 'see',
  causes: ['diabetes', 'polyneuropathy'],
  certainty: 'low',
  sources: ['katzberg-2014', 'hu-2022'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
