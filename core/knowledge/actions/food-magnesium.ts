// An action: eat for magnesium.
import type { Action } from '../types/index.js'
import { kidneySevere } from './groups.js'

export const foodMagnesium: Action = {
  id: 'food-magnesium',
  kind: 'food',
  causes: ['low-magnesium', 'background'],
  certainty: 'very-low',
  sources: ['iom-1997', 'usda-sr26'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [kidneySevere],
  },
}
