// Who must be careful with vitamin D? (nutrients.md 4.3) What it shares with calcium stands in calcium.ts.
import { high } from '../actions/limits.js'
import type { GuardRule } from '../types/index.js'
import { anyOf, over } from '../urgency/when.js'
import { supplementAmounts } from './amounts.js'
import { askFirst, refuse, seen, supplementOf, taught } from './say.js'

const about = [supplementOf('vitaminDUg')]

export const vitaminDRules: readonly GuardRule[] = [
  refuse('vitamin-d-never', {
    about: [{ what: 'supplement', nutrients: ['vitaminDUg'], over: supplementAmounts.vitaminDNeverUg }],
    whom: ['doctor'],
    unasked: 'ask-first',
    never: true,
    ...seen(['iom-2011', 'efsa-drv'], 'the upper limit; loading doses are a clinician’s'),
  }),
  refuse('vitamin-d-enough', {
    about,
    when: over('vitamin-d-25oh', high.vitaminD),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...seen('iom-2011', 'a level above 125 nmol/L is a reason for concern; unmeasured is no reason by itself'),
  }),
  refuse('vitamin-d-granuloma', {
    about,
    when: anyOf('tuberculosis-or-granuloma', 'lymphoma-known', 'calcium-gene'),
    whom: ['doctor'],
    unasked: 'caution',
    ...taught(
      'tuberculosis and other granulomas, lymphoma, CYP24A1 deficiency, Williams syndrome: the body makes too much of the active form. The ' +
        'reference refuses above 25 µg; here any amount, and unasked it passes with care, for they are rare',
    ),
  }),
  refuse('vitamin-d-active', {
    about,
    when: { fact: 'active-vitamin-d' },
    whom: ['doctor', 'kidney-team'],
    unasked: 'ask-first',
    ...taught('calcitriol, alfacalcidol, or calcipotriol on much skin: no second kind on top'),
  }),
  askFirst('vitamin-d-thiazide', {
    about,
    when: { fact: 'thiazide' },
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...taught('thiazides hold calcium back; the reference asks above 25 µg, the action "vitamin D" at any amount: the stricter'),
  }),
  askFirst('vitamin-d-glands-or-cancer', {
    about,
    when: anyOf('hypoparathyroidism-known', 'cancer-active'),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('doses are fitted to the blood calcium there'),
  }),
]
