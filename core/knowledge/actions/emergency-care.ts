// An action: call an ambulance.
import type { Action } from '../types/index.js'

export const emergencyCare: Action = {
  id: 'emergency-care',
  kind: 'see',
  causes: ['limb-ischaemia', 'compartment-syndrome', 'rhabdomyolysis', 'tetanus-stiff-person'],
  certainty: 'high',
  sources: ['merck-manual', 'ulmer-2002'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
