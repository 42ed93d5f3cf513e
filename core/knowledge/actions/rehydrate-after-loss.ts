// An action: oral rehydration solution after diarrhoea, vomiting or long sweating.
import type { Action } from '../types/index.js'
import { kidneySevere, kidneyReduced, potassiumHigh, drinksLimited, sodiumLow } from './groups.js'

export const rehydrateAfterLoss: Action = {
  id: 'rehydrate-after-loss',
  kind: 'fluids',
  causes: ['dehydration', 'heat-salt-loss'],
  certainty: 'very-low',
  sources: ['lau-2019'],
  position: 'suggest',
  guard: {
    refuse: [{ fact: 'on-dialysis' }, kidneySevere, potassiumHigh, sodiumLow],
    askFirst: [
      drinksLimited,
      kidneyReduced,
      { fact: 'hypertension' },
      { fact: 'potassium-sparing-diuretic' },
      { fact: 'lithium' },
    ],
  },
}
