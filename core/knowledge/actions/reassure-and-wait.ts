// An action: know that it is harmless, and look back in four to six weeks.
import type { Action } from '../types/index.js'
import { legToBeSeen } from './groups.js'

export const reassureAndWait: Action = {
  id: 'reassure-and-wait',
  kind: 'habit',
  causes: ['background', 'pregnancy-cramps', 'inactivity', 'widespread-pain'],
  certainty: 'low',
  sources: ['cochrane-magnesium-2012', 'frusso-1999'],
  position: 'suggest',
  upTo: 'self-care',
  guard: {
    refuse: [
      legToBeSeen,
      { fact: 'wasting' },
      { fact: 'foot-drop-or-weak-grip' },
      { fact: 'dark-urine' },
      { fact: 'night-foot-pain' },
    ],
    askFirst: [],
  },
}
