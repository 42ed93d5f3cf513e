// An action: drink to thirst, no more and no less.
import type { Action } from '../types/index.js'
import { drinksLimited, sodiumLow } from './groups.js'

export const drinkToThirst: Action = {
  id: 'drink-to-thirst',
  kind: 'fluids',
  causes: ['dehydration', 'heat-salt-loss', 'exertion', 'thiazide', 'loop-diuretic'],
  certainty: 'very-low',
  sources: ['hoffman-2015', 'kona-2019', 'miller-2015'],
  position: 'suggest',
  guard: {
    refuse: [{ fact: 'on-dialysis' }, sodiumLow],
    askFirst: [drinksLimited, { fact: 'endurance-overdrinking' }],
  },
}
