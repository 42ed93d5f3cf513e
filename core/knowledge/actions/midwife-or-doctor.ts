// An action: tell your midwife or maternity doctor.
import type { Action } from '../types/index.js'

export const midwifeOrDoctor: Action = {
  id: 'midwife-or-doctor',
  kind: 'see',
  causes: ['pregnancy-cramps'],
  certainty: 'moderate',
  sources: ['cochrane-pregnancy-2020'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
