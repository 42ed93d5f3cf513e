// An action: look after feet that feel little or heal slowly.
import type { Action } from '../types/index.js'

export const footCare: Action = {
  id: 'foot-care',
  kind: 'habit',
  causes: ['diabetes', 'polyneuropathy', 'arterial-disease', 'limb-ischaemia'],
  certainty: 'moderate',
  sources: ['khan-2006'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [{ fact: 'foot-sores' }],
  },
}
