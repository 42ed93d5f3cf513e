// An action: potassium tablets or salt substitute without a clinician.
import type { Action } from '../types/index.js'
import { kidneySevere, potassiumHigh, keepsPotassium } from './groups.js'

export const potassiumPills: Action = {
  id: 'potassium-pills',
  kind: 'supplement',
  causes: ['low-potassium'],
  certainty: 'low',
  sources: ['smpc-potassium', 'ukka-hyperkalaemia'],
  position: 'never',
  guard: {
    refuse: [potassiumHigh, kidneySevere, keepsPotassium],
    askFirst: [],
  },
}
