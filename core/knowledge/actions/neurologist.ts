// An action: a nerve specialist.
import type { Action } from '../types/index.js'

export const neurologist: Action = {
  id: 'neurologist',
  kind: 'see',
  causes: [
    'motor-neurone-disease',
    'cramp-fasciculation',
    'inflammatory-myopathy',
    'metabolic-myopathy',
    'parkinsonism',
    'polyneuropathy',
    'tetanus-stiff-person',
  ],
  certainty: 'moderate',
  sources: ['raymond-2019'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
