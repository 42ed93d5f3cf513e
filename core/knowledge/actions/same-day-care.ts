// An action: be seen today.
import type { Action } from '../types/index.js'

export const sameDayCare: Action = {
  id: 'same-day-care',
  kind: 'see',
  causes: ['deep-vein-clot', 'limb-ischaemia', 'rhabdomyolysis', 'low-potassium', 'low-calcium'],
  certainty: 'moderate',
  sources: ['goodacre-2005', 'merck-manual'],
  position: 'suggest',
  upTo: 'same-day',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
