// An action: stretch the cramping muscle until it lets go.
import type { Action } from '../types/index.js'
import { legToBeSeen, trueCramps } from './groups.js'

export const stretchAtOnset: Action = {
  id: 'stretch-at-onset',
  kind: 'acute',
  causes: trueCramps,
  certainty: 'low',
  sources: ['cks-leg-cramps', 'aafp-2012'],
  position: 'suggest',
  guard: {
    refuse: [legToBeSeen, { fact: 'recent-injury' }],
    askFirst: [],
  },
}
