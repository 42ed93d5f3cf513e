// An action: calcium for cramps in pregnancy.
import type { Action } from '../types/index.js'
import { kidneySevere, calciumHigh, boundByMinerals } from './groups.js'

export const calciumInPregnancy: Action = {
  id: 'calcium-in-pregnancy',
  kind: 'supplement',
  causes: ['pregnancy-cramps'],
  certainty: 'very-low',
  sources: ['cochrane-pregnancy-2020'],
  position: 'prescriber',
  guard: {
    refuse: [calciumHigh, { fact: 'sarcoidosis' }],
    askFirst: [{ fact: 'kidney-stones' }, kidneySevere, boundByMinerals],
  },
}
