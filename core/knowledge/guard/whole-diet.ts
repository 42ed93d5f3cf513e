// For whom is no plan of eating made here, and what may a plan not do? (nutrients.md 4.1, 4.3; causes.md D)
import { child, kidneyReduced, kidneySevere } from '../actions/groups.js'
import type { GuardAbout, GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { bodySize, dietAmounts, foodAmounts } from './amounts.js'
import { thin } from './eating-less.js'
import { askFirst, caution, dietChanges, dietRises, foodOver, policy, refuse, taught } from './say.js'

const anyPlan: readonly GuardAbout[] = [{ what: 'diet' }]

export const wholeDietRules: readonly GuardRule[] = [
  refuse('diet-kidney-severe', {
    about: anyPlan,
    when: kidneySevere,
    whom: ['kidney-team', 'dietitian'],
    unasked: 'kidneys',
    ...policy('potassium, phosphorus, protein, salt and water hang together there; the kidney dietitian plans it', ['kdigo']),
  }),
  refuse('diet-eating-disorder', {
    about: anyPlan,
    when: { fact: 'eating-disorder-known' },
    whom: ['mental-health-team', 'dietitian'],
    unasked: 'caution',
    ...policy('counting food feeds the illness'),
  }),
  refuse('diet-refeeding', {
    about: anyPlan,
    when: anyOf('refeeding-or-very-thin', { number: 'bmi', below: bodySize.veryThin }),
    whom: ['doctor', 'dietitian'],
    unasked: 'passes',
    ...taught('more food after starvation can drop phosphate, potassium and magnesium within days'),
  }),
  askFirst('diet-thin', {
    about: anyPlan,
    when: thin,
    whom: ['doctor', 'dietitian'],
    unasked: 'passes',
    ...policy('being underweight wants more than a few changes'),
  }),
  askFirst('diet-child', {
    about: anyPlan,
    when: child,
    whom: ['doctor', 'dietitian'],
    unasked: 'ask-first',
    ...policy('under 18; portions and likings here are those of adults'),
  }),
  askFirst('diet-hyperemesis', {
    about: anyPlan,
    when: { fact: 'hyperemesis' },
    whom: ['midwife', 'doctor'],
    unasked: 'passes',
    ...taught('salts and thiamin come first'),
  }),
  askFirst('diet-operated-gut', {
    about: anyPlan,
    when: anyOf('bariatric-surgery', 'stomach-or-ileum-removed', 'slow-or-blocked-gut', 'trouble-swallowing'),
    whom: ['dietitian', 'doctor'],
    unasked: 'passes',
    ...taught('what goes down and what is taken up is another matter there'),
  }),
  askFirst('diet-liver', {
    about: anyPlan,
    when: anyOf('cirrhosis-known', 'jaundice-or-swollen-belly'),
    whom: ['liver-team', 'dietitian'],
    unasked: 'passes',
    ...taught('protein, salt and late meals are planned by the liver team'),
  }),
  askFirst('diet-kidney-protein', {
    about: [
      dietRises('proteinG', dietAmounts.proteinG),
      dietRises('phosphorusMg', dietAmounts.phosphorusMg),
      foodOver('proteinG', foodAmounts.proteinG),
      foodOver('phosphorusMg', foodAmounts.phosphorusMg),
    ],
    when: kidneyReduced,
    whom: ['kidney-team', 'dietitian'],
    unasked: 'passes',
    ...taught('about 0.8 g of protein per kg a day, and phosphorus in bounds', ['kdigo']),
  }),
  caution('diet-insulin', {
    about: [dietChanges('carbohydrateG', dietAmounts.carbohydrateShare)],
    when: { fact: 'insulin-or-sulfonylurea' },
    whom: ['doctor', 'dietitian'],
    unasked: 'passes',
    ...taught('the dose is fitted to what is eaten'),
  }),
]
