// An action: quinine.
import { measured, type Action } from '../types/index.js'

export const quinine: Action = {
  id: 'quinine',
  kind: 'specialist',
  causes: ['background'],
  effect: measured(
    -0.28,
    [-0.4, -0.15],
    'cochrane-quinine-2015',
    'cramps over two weeks, 23 trials, n = 1586; the range is scaled from a remembered interval',
  ),
  certainty: 'moderate',
  sources: ['cochrane-quinine-2015', 'ni-formulary', 'aan-2010', 'fda-quinine-2010', 'mhra-quinine'],
  position: 'never',
  guard: {
    refuse: [
      { fact: 'pregnant' },
      { fact: 'g6pd-deficiency' },
      { fact: 'myasthenia' },
      { fact: 'heart-block' },
      { fact: 'palpitations' },
      { fact: 'vitamin-k-antagonist' },
      { fact: 'digoxin' },
      { fact: 'ears-or-sight-on-quinine' },
      { fact: 'bleeding-or-bruising' },
    ],
    askFirst: [],
  },
}
