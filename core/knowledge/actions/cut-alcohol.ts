// An action: drink less alcohol.
import type { Action } from '../types/index.js'

export const cutAlcohol: Action = {
  id: 'cut-alcohol',
  kind: 'habit',
  causes: ['alcohol', 'polyneuropathy', 'cirrhosis', 'low-thiamine', 'low-magnesium'],
  certainty: 'very-low',
  sources: ['delacour-2018'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [{ fact: 'alcohol-dependence' }],
  },
}
