// An action: exercises and care for a narrowed spine; an operation rarely, and not for cramps.
import type { Action } from '../types/index.js'

export const spineCare: Action = {
  id: 'spine-care',
  kind: 'specialist',
  causes: ['spinal-nerve-compression'],
  certainty: 'very-low',
  sources: ['matsumoto-2009', 'nishant-2014'],
  position: 'prescriber',
  guard: {
    refuse: [{ fact: 'saddle-or-bladder' }, { fact: 'both-legs-weaker' }],
    askFirst: [],
  },
}
