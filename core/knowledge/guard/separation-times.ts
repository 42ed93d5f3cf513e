// What must be taken hours apart? (nutrients.md 4.4) Minerals bind medicines in the gut, and some medicines bind vitamins.
import type { GuardAbout, GuardedNutrient, GuardRule, Known } from '../types/index.js'
import { hours } from './amounts.js'
import { seen, supplementOf, taught } from './say.js'

type Ground = ReturnType<typeof seen>

/** `fact`: the class on the medicine list. */
const apart = (
  id: string,
  nutrients: readonly GuardedNutrient[],
  fact: string,
  [hoursBefore, hoursAfter]: readonly [before: Known, after: Known],
  ground: Ground,
): GuardRule => {
  const about: readonly GuardAbout[] = [supplementOf(...nutrients)]
  return {
    id,
    about,
    when: { fact },
    verdict: 'apart',
    whom: ['pharmacist'],
    unasked: 'ask-first',
    apart: { from: fact, hoursBefore, hoursAfter },
    ...ground,
  }
}

export const separationRules: readonly GuardRule[] = [
  apart(
    'apart-levothyroxine',
    ['calciumMg', 'ironMg', 'magnesiumMg'],
    'levothyroxine',
    [hours.levothyroxine, hours.levothyroxine],
    seen('label-levothyroxine', 'calcium, iron, magnesium, aluminium antacids: 4 hours either side'),
  ),
  apart(
    'apart-antibiotic',
    ['magnesiumMg', 'calciumMg', 'ironMg', 'zincMg'],
    'tetracycline-or-quinolone',
    [hours.beforeQuinolone, hours.afterQuinolone],
    seen(['nix-1989', 'smpc-magnesium'], 'the stricter of quinolones and tetracyclines on either side'),
  ),
  apart(
    'apart-moxifloxacin',
    ['magnesiumMg', 'calciumMg', 'ironMg', 'zincMg'],
    'moxifloxacin',
    [hours.beforeMoxifloxacin, hours.afterMoxifloxacin],
    taught('4 hours before or 8 after'),
  ),
  apart(
    'apart-bisphosphonate',
    ['magnesiumMg', 'calciumMg', 'ironMg', 'zincMg'],
    'bisphosphonate',
    [hours.bisphosphonate, hours.bisphosphonate],
    seen('smpc-magnesium', 'minerals 3 to 4 hours away; the tablet at least half an hour before any food'),
  ),
  apart(
    'apart-iron',
    ['magnesiumMg', 'zincMg'],
    'iron-supplement',
    [hours.iron, hours.iron],
    seen('smpc-magnesium', '3 to 4 hours; for zinc 2 would do'),
  ),
  apart(
    'apart-iron-from-calcium',
    ['calciumMg'],
    'iron-supplement',
    [hours.ironAndCalcium, hours.ironAndCalcium],
    taught('2 hours'),
  ),
  apart(
    'apart-calcium-from-iron-or-zinc',
    ['ironMg', 'zincMg'],
    'vitamin-d-or-calcium-supplement',
    [hours.ironAndCalcium, hours.ironAndCalcium],
    taught('2 hours'),
  ),
  apart(
    'apart-magnesium-from-iron',
    ['ironMg'],
    'magnesium-supplement',
    [hours.iron, hours.iron],
    seen('smpc-magnesium', '3 to 4 hours'),
  ),
  apart(
    'apart-nitrofurantoin',
    ['magnesiumMg'],
    'nitrofurantoin-or-penicillamine',
    [hours.nitrofurantoin, hours.nitrofurantoin],
    seen('smpc-magnesium', '3 to 4 hours'),
  ),
  apart(
    'apart-quinine',
    ['magnesiumMg'],
    'quinine',
    [hours.nitrofurantoin, hours.nitrofurantoin],
    seen('smpc-magnesium', 'quinine and quinidine: 3 to 4 hours'),
  ),
  apart(
    'apart-eltrombopag',
    ['calciumMg', 'magnesiumMg', 'ironMg', 'zincMg'],
    'eltrombopag',
    [hours.beforeEltrombopag, hours.afterEltrombopag],
    seen('smpc-magnesium', '4 hours; 2 from memory'),
  ),
  apart(
    'apart-integrase',
    ['magnesiumMg', 'calciumMg', 'ironMg', 'zincMg'],
    'integrase-inhibitor',
    [hours.beforeIntegrase, hours.afterIntegrase],
    taught('dolutegravir, bictegravir: 2 hours before or 6 after'),
  ),
  apart(
    'apart-antacid-sensitive',
    ['magnesiumMg', 'ironMg'],
    'antacid-sensitive',
    [hours.antacidSensitive, hours.antacidSensitive],
    taught('mycophenolate, gabapentin, fexofenadine, rosuvastatin: 2 hours'),
  ),
  apart('apart-digoxin', ['magnesiumMg'], 'digoxin', [hours.digoxin, hours.digoxin], taught('2 hours')),
  apart(
    'apart-fat-binder',
    ['vitaminDUg', 'vitaminKUg', 'vitaminK2Ug'],
    'orlistat-or-resin',
    [hours.beforeFatBinder, hours.afterFatBinder],
    taught('the stricter of orlistat (2 hours after) and resins (1 hour before or 4 to 6 after)'),
  ),
]
