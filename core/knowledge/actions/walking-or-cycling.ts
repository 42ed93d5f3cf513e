// An action: a few minutes of walking or cycling before bed, and more movement by day.
import type { Action } from '../types/index.js'
import { legToBeSeen, shortOfBlood } from './groups.js'

export const walkingOrCycling: Action = {
  id: 'walking-or-cycling',
  kind: 'exercise',
  causes: ['background', 'inactivity', 'restless-legs', 'diabetes'],
  certainty: 'very-low',
  sources: ['delacour-2020'],
  position: 'suggest',
  guard: {
    refuse: [legToBeSeen, { fact: 'chest-pain-or-breathless' }],
    askFirst: [shortOfBlood, { fact: 'surgery-or-bed-rest' }, { fact: 'faint-or-collapse' }],
  },
}
