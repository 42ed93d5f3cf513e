// An action: rest a tired muscle, then build up in small steps.
import type { Action } from '../types/index.js'

export const restAndBuildUp: Action = {
  id: 'rest-and-build-up',
  kind: 'habit',
  causes: ['exertion', 'calf-injury', 'exertional-compartment', 'metabolic-myopathy', 'rhabdomyolysis'],
  certainty: 'very-low',
  sources: ['hoffman-2015'],
  position: 'suggest',
  guard: {
    refuse: [{ fact: 'tense-swollen-muscle' }],
    askFirst: [{ fact: 'dark-urine' }],
  },
}
