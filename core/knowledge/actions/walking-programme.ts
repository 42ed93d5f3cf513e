// An action: a walking programme for narrowed arteries.
import type { Action } from '../types/index.js'

export const walkingProgramme: Action = {
  id: 'walking-programme',
  kind: 'exercise',
  causes: ['arterial-disease'],
  certainty: 'high',
  sources: ['jama-pad', 'khan-2006'],
  position: 'suggest',
  guard: {
    refuse: [
      { fact: 'sudden-cold-white-leg' },
      { fact: 'night-foot-pain' },
      { fact: 'foot-sores' },
      { fact: 'chest-pain-or-breathless' },
    ],
    askFirst: [{ fact: 'heart-failure-known' }, { fact: 'palpitations' }, { fact: 'faint-or-collapse' }],
  },
}
