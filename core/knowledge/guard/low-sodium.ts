// Who has been told to eat little salt, and whose heart, liver or kidneys hold it? (nutrients.md 4.3; low-sodium diets)
import { kidneyReduced } from '../actions/groups.js'
import type { GuardAbout, GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { dietAmounts, foodAmounts } from './amounts.js'
import { askFirst, caution, dietRises, foodOver, policy, refuse, supplementOf } from './say.js'

const eating: readonly GuardAbout[] = [foodOver('sodiumMg', foodAmounts.sodiumMg), dietRises('sodiumMg', dietAmounts.sodiumMg)]

export const lowSodiumRules: readonly GuardRule[] = [
  refuse('low-sodium-diet', {
    about: [
      { what: 'salt' },
      supplementOf('sodiumMg'),
      { what: 'drink', drinks: ['oral-rehydration', 'sports-drink', 'pickle-juice'] },
      foodOver('sodiumMg', foodAmounts.strictSodiumMg),
      dietRises('sodiumMg', dietAmounts.strictSodiumMg),
    ],
    when: { fact: 'low-sodium-diet' },
    whom: ['doctor', 'dietitian'],
    unasked: 'caution',
    ...policy('a clinician set it and Charley does not raise it; whoever is on one knows, so unasked it passes with care'),
  }),
  askFirst('sodium-heart-liver-kidney', {
    about: eating,
    when: anyOf('heart-failure-known', 'cirrhosis-known', kidneyReduced),
    whom: ['doctor', 'dietitian'],
    unasked: 'passes',
    ...policy('salty food holds water in them'),
  }),
  caution('sodium-pressure', {
    about: eating,
    when: { fact: 'hypertension' },
    whom: ['doctor'],
    unasked: 'passes',
    ...policy('a salty food raises the blood pressure a little', ['nasem-2019']),
  }),
]
