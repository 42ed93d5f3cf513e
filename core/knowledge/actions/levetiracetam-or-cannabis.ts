// An action: levetiracetam, cannabis or riluzole against the cramps of motor neurone disease.
import type { Action } from '../types/index.js'

export const levetiracetamOrCannabis: Action = {
  id: 'levetiracetam-or-cannabis',
  kind: 'specialist',
  causes: ['motor-neurone-disease'],
  certainty: 'low',
  sources: ['aan-2010'],
  position: 'never',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
