// An action: thyroid hormone for an underactive thyroid.
import type { Action } from '../types/index.js'

export const thyroxine: Action = {
  id: 'thyroxine',
  kind: 'specialist',
  causes: ['hypothyroidism'],
  certainty: 'moderate',
  sources: ['duyff-2000', 'monzani-1999'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [{ fact: 'palpitations' }, { fact: 'heart-failure-known' }, { fact: 'adrenal-known' }],
  },
}
