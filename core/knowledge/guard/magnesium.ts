// Who must be careful with magnesium tablets? (nutrients.md 4.2) Magnesium in food harms nobody and has no rule here.
import { kidneyReduced, kidneySevere, magnesiumHigh } from '../actions/groups.js'
import type { GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { askFirst, caution, policy, refuse, seen, supplementOf, taught } from './say.js'

const about = [supplementOf('magnesiumMg')]

export const magnesiumRules: readonly GuardRule[] = [
  refuse('magnesium-kidney-severe', {
    about,
    when: kidneySevere,
    whom: ['kidney-team'],
    unasked: 'ask-first',
    ...seen('smpc-magnesium', 'contraindicated under a GFR of 30: it piles up'),
  }),
  askFirst('magnesium-kidney-reduced', {
    about,
    when: kidneyReduced,
    whom: ['doctor', 'kidney-team'],
    unasked: 'ask-first',
    ...taught('at most half the dose, with a check of the level'),
  }),
  refuse('magnesium-heart-block', {
    about,
    when: { fact: 'heart-block' },
    whom: ['heart-team'],
    unasked: 'ask-first',
    ...seen('smpc-magnesium', 'it depresses conduction'),
  }),
  refuse('magnesium-myasthenia', {
    about,
    when: { fact: 'myasthenia' },
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('it blocks nerve and muscle; Lambert-Eaton likewise'),
  }),
  refuse('magnesium-high', {
    about,
    when: magnesiumHigh,
    whom: ['doctor'],
    unasked: 'ask-first',
    ...policy('nothing is added to a value above the range; unmeasured is no reason by itself', ['rcpa-magnesium']),
  }),
  refuse('magnesium-diarrhoea', {
    about,
    when: { fact: 'diarrhoea' },
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...taught('it draws water into the bowel'),
  }),
  refuse('magnesium-gut-blocked', {
    about,
    when: { fact: 'slow-or-blocked-gut' },
    whom: ['doctor'],
    unasked: 'caution',
    ...taught('bowel obstruction; rare and known to whoever has it, so unasked it passes with a sentence of care'),
  }),
  askFirst('magnesium-gut-or-nerve', {
    about,
    when: anyOf('gut-disease', 'neuromuscular-known'),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('a flare of an inflamed bowel; a disease of nerve and muscle other than myasthenia'),
  }),
  askFirst('magnesium-binder', {
    about,
    when: { fact: 'potassium-binder' },
    whom: ['doctor', 'kidney-team'],
    unasked: 'ask-first',
    ...seen('smpc-magnesium', 'with polystyrene resins: metabolic alkalosis'),
  }),
  askFirst('magnesium-aminoglycoside', {
    about,
    when: { fact: 'magnesium-wasting-antimicrobial' },
    whom: ['doctor', 'pharmacist'],
    unasked: 'ask-first',
    ...taught(
      'aminoglycosides block nerve and muscle as well. Relaxants and calcium-channel blockers matter with infusions only',
    ),
  }),
  caution('magnesium-digoxin', {
    about,
    when: { fact: 'digoxin' },
    whom: ['pharmacist'],
    unasked: 'passes',
    ...taught(
      'a low magnesium makes digoxin more poisonous, and antacids keep it out; the hours stand with the separation times',
    ),
  }),
  askFirst('magnesium-already', {
    about: [{ what: 'supplement', nutrients: ['magnesiumMg'], alreadyUnsaid: true }],
    when: { fact: 'magnesium-supplement' },
    whom: ['pharmacist'],
    unasked: 'ask-first',
    ...policy('some is taken already and nobody said how much; the upper limit counts them together'),
  }),
]
