// An action: gabapentin.
import type { Action } from '../types/index.js'
import { kidneySevere, kidneyReduced, expecting, easilyDrowsy } from './groups.js'

export const gabapentin: Action = {
  id: 'gabapentin',
  kind: 'specialist',
  causes: ['polyneuropathy', 'restless-legs', 'dialysis'],
  certainty: 'very-low',
  sources: ['aan-2010'],
  position: 'prescriber',
  when: { fact: 'self-care-failed' },
  guard: {
    refuse: [],
    askFirst: [kidneyReduced, kidneySevere, easilyDrowsy, { fact: 'breathing-trouble' }, expecting],
  },
}
