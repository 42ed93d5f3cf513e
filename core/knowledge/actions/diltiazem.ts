// An action: diltiazem at night.
import type { Action } from '../types/index.js'
import { expecting, heartTrouble, easilyDrowsy } from './groups.js'

export const diltiazem: Action = {
  id: 'diltiazem',
  kind: 'specialist',
  causes: ['background'],
  certainty: 'very-low',
  sources: ['voon-2001', 'aan-2010'],
  position: 'prescriber',
  when: { fact: 'self-care-failed' },
  guard: {
    refuse: [heartTrouble, { fact: 'isa-beta-blocker' }, { fact: 'beta-blocker-non-selective' }],
    askFirst: [{ fact: 'statin' }, expecting, easilyDrowsy, { fact: 'dihydropyridine' }],
  },
}
