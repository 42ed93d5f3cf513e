// An action: vitamins B1 and B6 for cramps in pregnancy.
import type { Action } from '../types/index.js'
import { nervesNumb } from './groups.js'

export const bVitaminsInPregnancy: Action = {
  id: 'b-vitamins-in-pregnancy',
  kind: 'supplement',
  causes: ['pregnancy-cramps'],
  certainty: 'very-low',
  sources: ['cochrane-pregnancy-2020'],
  position: 'prescriber',
  guard: {
    refuse: [nervesNumb],
    askFirst: [],
  },
}
