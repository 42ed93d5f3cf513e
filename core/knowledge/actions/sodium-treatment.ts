// An action: treat a low sodium.
import type { Action } from '../types/index.js'

export const sodiumTreatment: Action = {
  id: 'sodium-treatment',
  kind: 'see',
  causes: ['low-sodium', 'adrenal-insufficiency'],
  certainty: 'high',
  sources: ['rodenburg-2013', 'grattagliano-2018'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [{ fact: 'heart-failure-known' }, { fact: 'cirrhosis-known' }, { fact: 'kidney-severe' }],
  },
}
