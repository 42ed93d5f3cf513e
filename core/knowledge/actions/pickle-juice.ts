// An action: a sip of pickle juice when a cramp begins.
import type { Action } from '../types/index.js'

export const pickleJuice: Action = {
  id: 'pickle-juice',
  kind: 'acute',
  causes: ['cirrhosis'],
  certainty: 'low',
  sources: ['tapper-2022'],
  position: 'suggest',
  guard: {
    refuse: [],
    askFirst: [
      { fact: 'heart-failure-known' },
      { fact: 'hypertension' },
      { fact: 'kidney-disease-known' },
      { fact: 'on-dialysis' },
      { fact: 'jaundice-or-swollen-belly' },
      { fact: 'pregnant' },
    ],
  },
}
