// An action: eat for calcium and vitamin D.
import type { Action } from '../types/index.js'
import { kidneySevere, calciumHigh } from './groups.js'

export const foodCalciumAndD: Action = {
  id: 'food-calcium-and-d',
  kind: 'food',
  causes: ['low-calcium', 'low-vitamin-d', 'osteomalacia', 'hypoparathyroidism'],
  certainty: 'low',
  sources: ['herrick-2019', 'iom-2011'],
  position: 'suggest',
  guard: {
    refuse: [calciumHigh],
    askFirst: [kidneySevere, { fact: 'sarcoidosis' }],
  },
}
