// An action: magnesium for cramps in pregnancy.
import type { Action } from '../types/index.js'
import { kidneySevere, kidneyReduced, magnesiumHigh, boundByMinerals } from './groups.js'

export const magnesiumInPregnancy: Action = {
  id: 'magnesium-in-pregnancy',
  kind: 'supplement',
  causes: ['pregnancy-cramps'],
  certainty: 'very-low',
  sources: ['cochrane-pregnancy-2020', 'liu-2021', 'cochrane-magnesium-2020'],
  position: 'prescriber',
  guard: {
    refuse: [kidneySevere, { fact: 'heart-block' }, { fact: 'myasthenia' }, magnesiumHigh],
    askFirst: [kidneyReduced, { fact: 'pre-eclampsia-signs' }, boundByMinerals],
  },
}
