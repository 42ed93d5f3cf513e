// May a medicine be stopped? Never on a program's word (DESIGN.md 5).
import type { GuardRule } from '../types/index.js'
import { policy, refuse } from './say.js'

export const stoppingRules: readonly GuardRule[] = [
  refuse('stop-never', {
    about: [{ what: 'stop-medicine' }],
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    never: true,
    ...policy('a review is asked for; whoever prescribed it decides'),
  }),
]
