// An action: the ankle pressure test.
import type { Action } from '../types/index.js'

export const anklePressureTest: Action = {
  id: 'ankle-pressure-test',
  kind: 'test',
  causes: ['arterial-disease', 'limb-ischaemia'],
  certainty: 'high',
  sources: ['khan-2006', 'jama-pad'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
