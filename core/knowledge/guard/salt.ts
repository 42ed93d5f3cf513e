// Who must not take extra salt? (nutrients.md 4.3)
import { kidney } from '../actions/limits.js'
import { saltHarms } from '../actions/groups.js'
import type { GuardAbout, GuardRule } from '../types/index.js'
import { anyOf, under } from '../urgency/when.js'
import { dietAmounts } from './amounts.js'
import { askFirst, caution, dietChanges, refuse, supplementOf, taught } from './say.js'

const about: readonly GuardAbout[] = [{ what: 'salt' }, supplementOf('sodiumMg')]

export const saltRules: readonly GuardRule[] = [
  refuse('salt-harms', {
    about,
    when: anyOf(saltHarms, under('egfr', kidney.reduced)),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('it holds water: hypertension, heart failure, kidney disease, cirrhosis, pregnancy'),
  }),
  askFirst('salt-medicines', {
    about,
    when: anyOf('corticosteroid', 'lithium', 'jaundice-or-swollen-belly'),
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...taught('steroids hold salt; the level of lithium follows salt; a swollen belly may be ascites'),
  }),
  caution('salt-steady-lithium', {
    about: [dietChanges('sodiumMg', dietAmounts.sodiumShare)],
    when: { fact: 'lithium' },
    whom: ['doctor', 'pharmacist'],
    unasked: 'passes',
    ...taught('less salt raises the level of lithium, more lowers it'),
  }),
]
