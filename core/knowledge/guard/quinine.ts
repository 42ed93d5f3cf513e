// Why is quinine never suggested, not even as tonic water? (nutrients.md 4.3; MHRA, FDA)
import type { GuardAbout, GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { refuse, seen, taught } from './say.js'

const about: readonly GuardAbout[] = [
  { what: 'drink', drinks: ['tonic-water'] },
  { what: 'food', named: ['tonic water', 'tonic', 'bitter lemon', 'quinine'] },
]

export const quinineRules: readonly GuardRule[] = [
  refuse('quinine-never', {
    about,
    whom: ['doctor'],
    unasked: 'ask-first',
    never: true,
    ...seen(['fda-quinine-2010', 'mhra-quinine'], '38 serious reports in three years, 2 deaths; about one cramp a week fewer'),
  }),
  refuse('quinine-danger', {
    about,
    when: anyOf(
      'pregnant',
      'g6pd-deficiency',
      'myasthenia',
      'long-qt',
      'heart-block',
      'optic-nerve-disease',
      'quinine-reaction',
      'ears-or-sight-on-quinine',
      'vitamin-k-antagonist',
      'digoxin',
    ),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught(
      'for these it is worse still; an earlier reaction may have been to tonic water or bitter lemon. Nobody needs to be asked: the rule ' +
        'above refuses it to everyone',
      ['mhra-quinine', 'fda-quinine-2010'],
    ),
  }),
]
