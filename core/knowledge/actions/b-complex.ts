// An action: a vitamin B complex.
import type { Action } from '../types/index.js'
import { kidneySevere, nervesNumb, expecting } from './groups.js'

export const bComplex: Action = {
  id: 'b-complex',
  kind: 'supplement',
  causes: ['background'],
  certainty: 'very-low',
  sources: ['chan-1998', 'aan-2010', 'efsa-drv'],
  position: 'prescriber',
  when: { fact: 'self-care-failed' },
  guard: {
    refuse: [nervesNumb],
    askFirst: [expecting, { fact: 'parkinson-known' }, kidneySevere],
  },
}
