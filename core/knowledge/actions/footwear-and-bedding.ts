// An action: loose bedding, feet free, shoes that fit.
import type { Action } from '../types/index.js'

export const footwearAndBedding: Action = {
  id: 'footwear-and-bedding',
  kind: 'habit',
  causes: ['background', 'inactivity', 'venous-insufficiency'],
  certainty: 'very-low',
  sources: ['cks-leg-cramps', 'hawke-2021'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
