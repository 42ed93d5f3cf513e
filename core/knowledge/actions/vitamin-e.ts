// An action: vitamin E.
import { recalled, type Action } from '../types/index.js'

export const vitaminE: Action = {
  id: 'vitamin-e',
  kind: 'supplement',
  causes: ['dialysis', 'background'],
  effect: recalled(
    -0.51,
    [-0.75, -0.1],
    'khajehdehi-2001',
    'dialysis only: fall of 54 % against 7 %; in ordinary cramps no better than placebo',
  ),
  certainty: 'low',
  sources: ['khajehdehi-2001'],
  position: 'never',
  guard: {
    refuse: [{ fact: 'vitamin-k-antagonist' }, { fact: 'direct-oral-anticoagulant' }, { fact: 'bleeding-or-bruising' }],
    askFirst: [],
  },
}
