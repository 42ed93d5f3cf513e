// How much of a supplement is too much? (nutrients.md 1.1, 1.2, 1.5) With what is taken already; of a stage of life unknown, the lowest limit.
import type { GuardRule } from '../types/index.js'
import { caution, refuse, seen } from './say.js'

export const upperLimitRules: readonly GuardRule[] = [
  refuse('over-upper-limit', {
    about: [{ what: 'supplement', overUpper: 'nasem' }],
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...seen(
      ['iom-1997', 'iom-1998', 'iom-2001', 'iom-2011'],
      'the tolerable upper intake level of the United States and Canada. Magnesium: supplements only (350 mg); folate: folic acid only',
    ),
  }),
  caution('over-efsa-limit', {
    about: [{ what: 'supplement', overUpper: 'efsa' }],
    whom: ['pharmacist'],
    unasked: 'ask-first',
    ...seen(
      ['efsa-drv', 'efsa-2023-b6', 'efsa-upper-2006'],
      'the European level is lower for some: magnesium 250 mg, vitamin B6 12 mg, zinc 25 mg',
    ),
  }),
]
