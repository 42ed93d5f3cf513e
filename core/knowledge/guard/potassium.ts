// Who must be careful with potassium, in tablets, salt substitutes and food? (nutrients.md 4.1)
import { keepsPotassiumTwice, kidneyReduced, kidneySevere, potassiumHigh } from '../actions/groups.js'
import type { GuardAbout, GuardRule } from '../types/index.js'
import { allOf, anyOf, someOf, under } from '../urgency/when.js'
import { bloodValues, dietAmounts, foodAmounts } from './amounts.js'
import { askFirst, caution, dietRises, foodOver, policy, refuse, seen, supplementOf, taught } from './say.js'

const tablets: readonly GuardAbout[] = [supplementOf('potassiumMg'), { what: 'salt-substitute' }]
const eating: readonly GuardAbout[] = [
  foodOver('potassiumMg', foodAmounts.potassiumMg),
  dietRises('potassiumMg', dietAmounts.potassiumMg),
]
const all = [...tablets, ...eating]

export const potassiumRules: readonly GuardRule[] = [
  refuse('potassium-never', {
    about: tablets,
    whom: ['doctor'],
    unasked: 'ask-first',
    never: true,
    ...policy(
      'no tablets and no salt substitute without a clinician, whoever asks; in shops a tablet holds at most 99 mg (2.5 mmol), while a ' +
        'quarter teaspoon of salt substitute holds about 630 mg. The other rows about tablets name the reason and cannot loosen this one',
      ['smpc-potassium'],
    ),
  }),
  refuse('potassium-high', {
    about: all,
    when: potassiumHigh,
    whom: ['doctor'],
    unasked: 'kidneys',
    ...seen(
      'smpc-potassium',
      'contraindicated in hyperkalaemia; over 5.0 mmol/L is policy. From 6.5 the urgency screen sends for help',
    ),
  }),
  refuse('potassium-kidney-severe', {
    about: all,
    when: kidneySevere,
    whom: ['kidney-team', 'dietitian'],
    unasked: 'kidneys',
    ...seen('smpc-potassium', 'marked renal failure for tablets; for food policy: the kidney dietitian plans it'),
  }),
  askFirst('potassium-kidney-reduced', {
    about: all,
    when: kidneyReduced,
    whom: ['doctor', 'kidney-team'],
    unasked: 'kidneys',
    ...seen('smpc-potassium', 'extreme caution under an eGFR of 60'),
  }),
  askFirst('potassium-sparing', {
    about: all,
    when: { fact: 'potassium-sparing-diuretic' },
    whom: ['doctor', 'pharmacist'],
    unasked: 'kidneys',
    ...seen(
      'smpc-potassium',
      'spironolactone, triamterene, amiloride contraindicated with tablets; eplerenone, finerenone from memory',
    ),
  }),
  refuse('potassium-sparing-and-kidney', {
    about: all,
    when: keepsPotassiumTwice,
    whom: ['doctor', 'kidney-team'],
    unasked: 'kidneys',
    ...policy('a medicine that keeps potassium on top of kidneys under 60 is refused for food as well', ['smpc-potassium']),
  }),
  caution('potassium-ace-inhibitor', {
    about: all,
    when: { fact: 'ace-inhibitor-or-arb' },
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('aldosterone is lowered; food in ordinary amounts is fine while the kidneys are'),
  }),
  caution('potassium-trimethoprim', {
    about: all,
    when: anyOf('trimethoprim', 'magnesium-wasting-antimicrobial'),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('trimethoprim and pentamidine block the channel by which potassium leaves; for the days of the course'),
  }),
  caution('potassium-heparin-or-nsaid', {
    about: all,
    when: anyOf('heparin', 'nsaid'),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('aldosterone, renin and filtration go down'),
  }),
  askFirst('potassium-two-keepers', {
    about: eating,
    when: someOf(2, 'ace-inhibitor-or-arb', 'trimethoprim', 'heparin', 'nsaid'),
    whom: ['doctor', 'pharmacist'],
    unasked: 'passes',
    ...policy('two medicines that each keep some potassium back add up; causes.md C would block every one of them'),
  }),
  askFirst('potassium-large-rise', {
    about: [dietRises('potassiumMg', dietAmounts.muchPotassiumMg)],
    when: anyOf('ace-inhibitor-or-arb', 'trimethoprim', 'heparin', 'nsaid'),
    whom: ['doctor', 'pharmacist'],
    unasked: 'passes',
    ...policy('ordinary amounts go with care, a great leap with a question; between the two tables of the reference'),
  }),
  askFirst('potassium-calcineurin', {
    about: all,
    when: { fact: 'calcineurin-inhibitor' },
    whom: ['doctor', 'kidney-team'],
    unasked: 'passes',
    ...taught('ciclosporin and tacrolimus hinder excretion; the verdict is policy'),
  }),
  askFirst('potassium-digoxin', {
    about: tablets,
    when: { fact: 'digoxin' },
    whom: ['doctor'],
    unasked: 'ask-first',
    ...taught('with digoxin both a high and a low potassium are dangerous; food is fine'),
  }),
  caution('potassium-beta-blocker', {
    about: tablets,
    when: { fact: 'beta-blocker-non-selective' },
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('potassium moves out of the cells; food is fine'),
  }),
  refuse('potassium-released', {
    about: all,
    when: anyOf('adrenal-untreated', 'periodic-paralysis', 'crush-seizure-cocaine', allOf('dry-and-dizzy', 'little-urine')),
    whom: ['doctor'],
    unasked: 'passes',
    ...seen(
      'smpc-potassium',
      'untreated Addison’s disease, hyperkalaemic periodic paralysis, acute dehydration, destroyed tissue; rare and unasked they pass',
    ),
  }),
  askFirst('potassium-adrenal', {
    about: all,
    when: anyOf('adrenal-known', 'low-aldosterone'),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('weak adrenal glands, type 4 renal tubular acidosis, diabetes with low renin: food after a word with the clinic'),
  }),
  refuse('potassium-gut-blocked', {
    about: [supplementOf('potassiumMg')],
    when: { fact: 'slow-or-blocked-gut' },
    whom: ['doctor'],
    unasked: 'caution',
    ...taught('a tablet that lies still burns a hole; food is fine'),
  }),
  caution('potassium-low', {
    about: eating,
    when: under('potassium', bloodValues.potassiumLow),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught(
      'a low potassium is a matter for a clinician: food alone does not correct it, and low magnesium must be looked for',
    ),
  }),
]
