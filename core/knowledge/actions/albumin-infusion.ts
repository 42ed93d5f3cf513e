// An action: albumin by drip in liver disease.
import type { Action } from '../types/index.js'

export const albuminInfusion: Action = {
  id: 'albumin-infusion',
  kind: 'specialist',
  causes: ['cirrhosis'],
  certainty: 'low',
  sources: ['angeli-1996', 'roberts-2024'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [{ fact: 'heart-failure-known' }],
  },
}
