// Who must not be told to eat less? (nutrients.md 6.5 and causes.md D, X23)
import { child } from '../actions/groups.js'
import type { Condition, GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { bodySize } from './amounts.js'
import { askFirst, refuse, taught } from './say.js'

export const thin: Condition = { number: 'bmi', below: bodySize.thin }

export const eatingLessRules: readonly GuardRule[] = [
  refuse('eat-less-harms', {
    about: [{ what: 'eat-less' }],
    when: anyOf('eating-disorder-known', 'refeeding-or-very-thin', 'pregnant', 'breastfeeding', child, thin),
    whom: ['doctor', 'dietitian', 'mental-health-team'],
    unasked: 'ask-first',
    ...taught('eating disorders, the thin, the young, mothers to be: less food harms them'),
  }),
  askFirst('eat-less-medicines', {
    about: [{ what: 'eat-less' }],
    when: anyOf(
      'insulin-or-sulfonylurea',
      'sglt2-inhibitor',
      'lithium',
      'kidney-disease-known',
      'cirrhosis-known',
      'weight-loss',
    ),
    whom: ['doctor', 'dietitian'],
    unasked: 'ask-first',
    ...taught('sugar falls too low, or acids rise; weight lost without trying wants its cause found'),
  }),
  askFirst('less-food-eating-disorder', {
    about: [{ what: 'less-food' }],
    when: anyOf('eating-disorder-known', 'refeeding-or-very-thin'),
    whom: ['mental-health-team', 'dietitian'],
    unasked: 'passes',
    ...taught('which food to leave away is no matter for a program here'),
  }),
]
