// An action: vitamin K2 (MK-7) at night.
import { derived, type Action } from '../types/index.js'
import { child, expecting } from './groups.js'

export const vitaminK2: Action = {
  id: 'vitamin-k2',
  kind: 'supplement',
  causes: ['background', 'dialysis'],
  effect: derived(
    -0.3,
    [-0.69, 0.6],
    'our reading of one unreplicated trial that printed 74 % fewer: log rate ratio -0.35, SD 0.5 (causes.md E)',
    ['tan-2024', 'k2-protocol'],
  ),
  certainty: 'low',
  sources: ['tan-2024', 'xu-2022', 'k2-protocol'],
  position: 'suggest',
  upTo: 'routine',
  guard: {
    refuse: [{ fact: 'vitamin-k-antagonist' }],
    askFirst: [expecting, { fact: 'clot-before' }, { fact: 'on-dialysis' }, child],
  },
}
