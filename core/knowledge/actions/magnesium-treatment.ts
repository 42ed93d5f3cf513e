// An action: treat a proven low magnesium.
import type { Action } from '../types/index.js'
import { kidneySevere, kidneyReduced, magnesiumHigh, boundByMinerals } from './groups.js'

export const magnesiumTreatment: Action = {
  id: 'magnesium-treatment',
  kind: 'supplement',
  causes: ['low-magnesium'],
  certainty: 'moderate',
  sources: ['smpc-magnesium', 'jfp-hypomg'],
  position: 'prescriber',
  guard: {
    refuse: [magnesiumHigh, { fact: 'heart-block' }, { fact: 'myasthenia' }],
    askFirst: [kidneySevere, kidneyReduced, { fact: 'digoxin' }, boundByMinerals],
  },
}
