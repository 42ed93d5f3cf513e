// An action: verapamil at night.
import type { Action } from '../types/index.js'
import { expecting, heartTrouble } from './groups.js'

export const verapamil: Action = {
  id: 'verapamil',
  kind: 'specialist',
  causes: ['background'],
  certainty: 'very-low',
  sources: ['baltodano-1988'],
  position: 'prescriber',
  when: { fact: 'self-care-failed' },
  guard: {
    refuse: [heartTrouble, { fact: 'isa-beta-blocker' }, { fact: 'beta-blocker-non-selective' }],
    askFirst: [{ fact: 'statin' }, expecting, { fact: 'digoxin' }],
  },
}
