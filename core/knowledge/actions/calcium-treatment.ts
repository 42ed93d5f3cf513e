// An action: treat a low calcium.
import type { Action } from '../types/index.js'
import { kidneySevere, calciumHigh, boundByMinerals } from './groups.js'

export const calciumTreatment: Action = {
  id: 'calcium-treatment',
  kind: 'supplement',
  causes: ['low-calcium', 'hypoparathyroidism', 'osteomalacia'],
  certainty: 'high',
  sources: ['society-endocrinology-hypocalcaemia'],
  position: 'prescriber',
  guard: {
    refuse: [calciumHigh],
    askFirst: [{ fact: 'sarcoidosis' }, { fact: 'kidney-stones' }, kidneySevere, { fact: 'digoxin' }, boundByMinerals],
  },
}
