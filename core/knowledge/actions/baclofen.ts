// An action: baclofen or a like muscle relaxant in liver disease.
import type { Action } from '../types/index.js'
import { kidneyReduced, easilyDrowsy } from './groups.js'

export const baclofen: Action = {
  id: 'baclofen',
  kind: 'specialist',
  causes: ['cirrhosis', 'parkinsonism'],
  certainty: 'low',
  sources: ['roberts-2024'],
  position: 'prescriber',
  guard: {
    refuse: [{ fact: 'confusion' }],
    askFirst: [easilyDrowsy, kidneyReduced, { fact: 'epilepsy' }, { fact: 'jaundice-or-swollen-belly' }],
  },
}
