// An action: compression stockings or a night splint.
import type { Action } from '../types/index.js'
import { legToBeSeen, shortOfBlood } from './groups.js'

export const compressionOrSplints: Action = {
  id: 'compression-or-splints',
  kind: 'habit',
  causes: ['venous-insufficiency'],
  certainty: 'very-low',
  sources: ['bradbury-1999', 'cochrane-non-drug-2021'],
  position: 'suggest',
  guard: {
    refuse: [shortOfBlood, { fact: 'arterial-disease-known' }, { fact: 'weak-foot-pulse' }, legToBeSeen],
    askFirst: [{ fact: 'diabetes-known' }, { fact: 'heart-failure-known' }, { fact: 'neuropathy-known' }],
  },
}
