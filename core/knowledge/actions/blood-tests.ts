// An action: a few blood tests.
import type { Action } from '../types/index.js'

export const bloodTests: Action = {
  id: 'blood-tests',
  kind: 'test',
  causes: 'any',
  certainty: 'moderate',
  sources: ['cks-leg-cramps'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
