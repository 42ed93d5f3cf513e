// Who should not sip pickle juice? (nutrients.md 4.3) A sip holds about as much salt as a bowl of soup.
import type { GuardAbout, GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { askFirst, caution, taught } from './say.js'

const about: readonly GuardAbout[] = [{ what: 'drink', drinks: ['pickle-juice'] }]

export const pickleJuiceRules: readonly GuardRule[] = [
  askFirst('pickle-juice-salt', {
    about,
    when: anyOf(
      'heart-failure-known',
      'hypertension',
      'kidney-disease-known',
      'on-dialysis',
      'jaundice-or-swollen-belly',
      'pregnant',
    ),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('about 500 to 1000 mg of sodium in 75 to 100 ml; the action "pickle juice" asks as well'),
  }),
  caution('pickle-juice-reflux', {
    about,
    when: { fact: 'acid-reflux' },
    whom: ['pharmacist'],
    unasked: 'caution',
    ...taught('vinegar burns on its way back'),
  }),
]
