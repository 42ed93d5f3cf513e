// An action: vitamin D in high doses.
import type { Action } from '../types/index.js'
import { kidneySevere, calciumHigh } from './groups.js'

export const highDoseVitaminD: Action = {
  id: 'high-dose-vitamin-d',
  kind: 'supplement',
  causes: ['low-vitamin-d'],
  certainty: 'low',
  sources: ['iom-2011', 'ros-2018'],
  position: 'never',
  guard: {
    refuse: [calciumHigh, { fact: 'sarcoidosis' }, { fact: 'kidney-stones' }, kidneySevere, { fact: 'digoxin' }],
    askFirst: [],
  },
}
