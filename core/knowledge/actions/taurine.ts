// An action: taurine in liver disease.
import type { Action } from '../types/index.js'
import { kidneySevere, expecting } from './groups.js'

export const taurine: Action = {
  id: 'taurine',
  kind: 'supplement',
  causes: ['cirrhosis'],
  certainty: 'low',
  sources: ['vidot-2018', 'roberts-2024'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [kidneySevere, expecting],
  },
}
