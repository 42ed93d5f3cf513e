// An action: treat a proven or likely lack of vitamin B1.
import type { Action } from '../types/index.js'

export const thiamineTreatment: Action = {
  id: 'thiamine-treatment',
  kind: 'supplement',
  causes: ['low-thiamine', 'alcohol'],
  certainty: 'moderate',
  sources: ['mates-2021', 'brady-1995'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
