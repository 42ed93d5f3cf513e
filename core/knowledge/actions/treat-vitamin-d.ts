// An action: vitamin D at an everyday dose.
import { judged, type Action } from '../types/index.js'
import { over } from '../urgency/when.js'
import { kidneySevere, calciumHigh, child } from './groups.js'
import { high } from './limits.js'

export const treatVitaminD: Action = {
  id: 'treat-vitamin-d',
  kind: 'supplement',
  causes: ['low-vitamin-d', 'osteomalacia', 'low-calcium'],
  effect: judged(
    0,
    [-0.15, 0.1],
    'cramps unchanged over a year in women with mildly low levels, second-hand; weakness and bones do answer',
    ['vitd-cramp', 'hansen-2015'],
  ),
  certainty: 'low',
  sources: ['vitd-cramp', 'hansen-2015', 'glerup-2000', 'iom-2011'],
  position: 'suggest',
  guard: {
    refuse: [calciumHigh, { fact: 'sarcoidosis' }, over('vitamin-d-25oh', high.vitaminD)],
    askFirst: [
      { fact: 'kidney-stones' },
      kidneySevere,
      { fact: 'digoxin' },
      { fact: 'thiazide' },
      { fact: 'vitamin-d-or-calcium-supplement' },
      { fact: 'hypoparathyroidism-known' },
      { fact: 'cancer-active' },
      child,
    ],
  },
}
