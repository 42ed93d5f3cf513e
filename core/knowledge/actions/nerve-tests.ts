// An action: tests of nerve and muscle.
import type { Action } from '../types/index.js'

export const nerveTests: Action = {
  id: 'nerve-tests',
  kind: 'test',
  causes: ['polyneuropathy', 'motor-neurone-disease', 'cramp-fasciculation', 'spinal-nerve-compression', 'inflammatory-myopathy'],
  certainty: 'moderate',
  sources: ['maxwell-2014'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [{ fact: 'vitamin-k-antagonist' }, { fact: 'direct-oral-anticoagulant' }],
  },
}
