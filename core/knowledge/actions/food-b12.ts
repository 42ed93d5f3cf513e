// An action: food or drink with vitamin B12, or the small daily tablet of vegans.
import type { Action } from '../types/index.js'

export const foodB12: Action = {
  id: 'food-b12',
  kind: 'food',
  causes: ['low-b12'],
  certainty: 'moderate',
  sources: ['gilsing-2010', 'iom-1998'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [{ fact: 'numb-feet' }, { fact: 'unsteady' }, { fact: 'stomach-or-ileum-removed' }, { fact: 'bariatric-surgery' }],
  },
}
