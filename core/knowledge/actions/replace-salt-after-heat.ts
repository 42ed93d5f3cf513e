// An action: salt with food and drink after hours of sweating.
import type { Action } from '../types/index.js'
import { under } from '../urgency/when.js'
import { saltHarms } from './groups.js'
import { kidney } from './limits.js'

export const replaceSaltAfterHeat: Action = {
  id: 'replace-salt-after-heat',
  kind: 'fluids',
  causes: ['heat-salt-loss'],
  certainty: 'very-low',
  sources: ['lau-2019', 'miller-2015'],
  position: 'suggest',
  guard: {
    refuse: [saltHarms, under('egfr', kidney.reduced)],
    askFirst: [{ fact: 'corticosteroid' }, { fact: 'lithium' }, { fact: 'jaundice-or-swollen-belly' }],
  },
}
