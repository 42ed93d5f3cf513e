// An action: stretch calves and hamstrings for three minutes before bed.
import { derived, type Action } from '../types/index.js'
import { allOf } from '../urgency/when.js'
import { legToBeSeen, shortOfBlood, trueCramps } from './groups.js'

export const bedtimeStretch: Action = {
  id: 'bedtime-stretch',
  kind: 'stretch',
  causes: trueCramps,
  effect: derived(
    -0.35,
    [-0.53, 0],
    '1.2 of about 3 a night fewer in one unblinded trial; calf stretches alone did nothing in another',
    ['hallegraeff-2012', 'coppin-2005'],
  ),
  certainty: 'low',
  sources: ['hallegraeff-2012', 'coppin-2005', 'cochrane-non-drug-2021'],
  position: 'suggest',
  guard: {
    refuse: [legToBeSeen, shortOfBlood],
    askFirst: [
      { fact: 'recent-injury' },
      { fact: 'surgery-or-bed-rest' },
      allOf('tetracycline-or-quinolone', 'calf-tender'),
      allOf('corticosteroid', 'calf-tender'),
    ],
  },
}
