// An action: tell your liver team.
import type { Action } from '../types/index.js'

export const liverTeam: Action = {
  id: 'liver-team',
  kind: 'see',
  causes: ['cirrhosis'],
  certainty: 'moderate',
  sources: ['roberts-2024', 'chatrath-2012'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
