// Who must be careful with iron tablets? (nutrients.md 4.3)
import { high } from '../actions/limits.js'
import type { GuardRule } from '../types/index.js'
import { over, under } from '../urgency/when.js'
import { bloodValues } from './amounts.js'
import { askFirst, caution, policy, refuse, supplementOf, taught } from './say.js'

const about = [supplementOf('ironMg')]

export const ironRules: readonly GuardRule[] = [
  refuse('iron-overload', {
    about,
    when: { fact: 'iron-overload' },
    whom: ['doctor'],
    unasked: 'caution',
    ...taught('haemochromatosis, repeated transfusions; rare, and every iron tablet is asked about anyway'),
  }),
  refuse('iron-ferritin-high', {
    about,
    when: over('ferritin', high.ferritin),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('stores are full; for restless legs iron is given up to 75 to 100 µg/L'),
  }),
  askFirst('iron-unmeasured', {
    about,
    unless: under('ferritin', bloodValues.ferritinLow),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...policy('no iron without a low ferritin on paper: tiredness alone does not show it, and a lack wants its cause found'),
  }),
  askFirst('iron-gut', {
    about,
    when: { fact: 'gut-disease' },
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('tablets upset an inflamed bowel, and little is taken up'),
  }),
  caution('iron-children', {
    about,
    whom: ['pharmacist'],
    unasked: 'ask-first',
    ...taught('a few tablets can kill a small child: keep them locked away'),
  }),
]
