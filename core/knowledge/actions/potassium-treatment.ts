// An action: treat a low potassium.
import type { Action } from '../types/index.js'
import { kidneySevere, kidneyReduced, potassiumHigh, keepsPotassiumTwice, keepsPotassium } from './groups.js'

export const potassiumTreatment: Action = {
  id: 'potassium-treatment',
  kind: 'supplement',
  causes: ['low-potassium', 'aldosteronism-tubulopathy', 'eating-disorder'],
  certainty: 'high',
  sources: ['smpc-potassium', 'weiner-1997'],
  position: 'prescriber',
  guard: {
    refuse: [potassiumHigh, kidneySevere, keepsPotassiumTwice],
    askFirst: [kidneyReduced, keepsPotassium, { fact: 'digoxin' }, { fact: 'adrenal-known' }],
  },
}
