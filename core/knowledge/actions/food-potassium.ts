// An action: eat for potassium.
import type { Action } from '../types/index.js'
import { kidneySevere, kidneyReduced, potassiumHigh, keepsPotassiumTwice, keepsPotassium } from './groups.js'

export const foodPotassium: Action = {
  id: 'food-potassium',
  kind: 'food',
  causes: ['low-potassium'],
  certainty: 'very-low',
  sources: ['nasem-2019', 'usda-sr26', 'weiner-1997'],
  position: 'suggest',
  guard: {
    refuse: [potassiumHigh, kidneySevere, keepsPotassiumTwice],
    askFirst: [kidneyReduced, keepsPotassium, { fact: 'potassium-supplement' }, { fact: 'adrenal-known' }],
  },
}
