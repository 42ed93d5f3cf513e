// An action: an ordinary visit to the doctor.
import type { Action } from '../types/index.js'

export const seeDoctorRoutine: Action = {
  id: 'see-doctor-routine',
  kind: 'see',
  causes: 'any',
  certainty: 'low',
  sources: ['cks-leg-cramps'],
  position: 'suggest',
  upTo: 'routine',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
