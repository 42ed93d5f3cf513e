// An action: a visit to the doctor within two weeks.
import type { Action } from '../types/index.js'

export const seeDoctorSoon: Action = {
  id: 'see-doctor-soon',
  kind: 'see',
  causes: 'any',
  certainty: 'low',
  sources: ['cks-leg-cramps'],
  position: 'suggest',
  upTo: 'two-weeks',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
