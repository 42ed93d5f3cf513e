// Which foods does this person not eat? Allergies, the pattern of eating, what is left out, and pregnancy.
import type { GuardRule } from '../types/index.js'
import { askFirst, policy, refuse, taught } from './say.js'

export const allergyAndPatternRules: readonly GuardRule[] = [
  refuse('allergen', {
    about: [{ what: 'food', eating: 'allergen' }],
    whom: ['doctor'],
    unasked: 'ask-first',
    ...policy('it is in the food, and the person said to be allergic; also when it is eaten already'),
  }),
  refuse('allergen-perhaps', {
    about: [{ what: 'food', eating: 'allergen-perhaps' }],
    whom: ['dietitian'],
    unasked: 'ask-first',
    ...policy('nobody can say that the food is free of it; what is eaten already the person knows better than a table'),
  }),
  askFirst('allergies-unasked', {
    about: [{ what: 'food', eating: 'allergies-unasked' }],
    whom: ['dietitian'],
    unasked: 'ask-first',
    ...policy('nobody asked about allergies, and the food holds, or may hold, one of the fourteen that labels name'),
  }),
  refuse('pattern', {
    about: [{ what: 'food', eating: 'pattern' }],
    whom: ['dietitian'],
    unasked: 'ask-first',
    ...policy('no meat to vegetarians, nothing of animals to vegans'),
  }),
  refuse('pattern-perhaps', {
    about: [{ what: 'food', eating: 'pattern-perhaps' }],
    whom: ['dietitian'],
    unasked: 'ask-first',
    ...policy('nobody can say that the food is free of it, and it is not eaten already'),
  }),
  refuse('left-out', {
    about: [{ what: 'food', eating: 'left-out' }],
    whom: ['dietitian'],
    unasked: 'ask-first',
    ...policy('pork, beef, alcohol, caffeine, lactose, gelatine: as the person said'),
  }),
  refuse('left-out-perhaps', {
    about: [{ what: 'food', eating: 'left-out-perhaps' }],
    whom: ['dietitian'],
    unasked: 'ask-first',
    ...policy('nobody can say that the food is free of it, and it is not eaten already'),
  }),
  refuse('pregnancy-food', {
    about: [{ what: 'food', eating: 'not-in-pregnancy' }],
    when: { fact: 'pregnant' },
    whom: ['midwife'],
    unasked: 'caution',
    ...taught('liver, some large fish, raw and mould-ripened foods; the list stands in knowledge/plan/pregnancy.ts'),
  }),
]
