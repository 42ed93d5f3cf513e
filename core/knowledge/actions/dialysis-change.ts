// An action: changes to the dialysis itself.
import { derived, type Action } from '../types/index.js'

export const dialysisChange: Action = {
  id: 'dialysis-change',
  kind: 'specialist',
  causes: ['dialysis'],
  effect: derived(-0.27, [-0.5, 0], '77 to 56 % of patients with more magnesium in the dialysate, before and after, no control', [
    'lynch-2014',
  ]),
  certainty: 'very-low',
  sources: ['lynch-2014', 'elavally', 'hd-review'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
