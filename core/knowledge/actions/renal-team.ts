// An action: tell your kidney or dialysis team.
import type { Action } from '../types/index.js'

export const renalTeam: Action = {
  id: 'renal-team',
  kind: 'see',
  causes: ['kidney-disease', 'dialysis'],
  certainty: 'moderate',
  sources: ['bc-renal', 'hd-review'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
