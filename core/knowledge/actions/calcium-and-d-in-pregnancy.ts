// An action: vitamin D, with or without calcium, for cramps in pregnancy.
import type { Action } from '../types/index.js'
import { kidneySevere, calciumHigh } from './groups.js'

export const calciumAndDInPregnancy: Action = {
  id: 'calcium-and-d-in-pregnancy',
  kind: 'supplement',
  causes: ['pregnancy-cramps'],
  certainty: 'very-low',
  sources: ['tabriz'],
  position: 'prescriber',
  guard: {
    refuse: [calciumHigh, { fact: 'sarcoidosis' }],
    askFirst: [{ fact: 'kidney-stones' }, kidneySevere, { fact: 'vitamin-d-or-calcium-supplement' }],
  },
}
