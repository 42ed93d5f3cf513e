// When is the link between a medicine and cramps called strong, some or weak, and what may it do by way of something else?
import { trueCramps } from '../actions/groups.js'
import { derived, judged, type CauseId, type MedicineClass, type RiskEffect } from '../types/index.js'

/** Relative risks here are the published ones drawn toward 1 (raised to the power ¾), for smaller studies found no link at all. */
export const linkFrom = {
  strong: derived(1.68, [1.5, 2], 'twice as often as without, drawn toward 1 as all of them are: 2 to the power ¾', [
    'garrison-2012',
  ]),
  some: derived(1.29, [1.2, 1.4], 'published 1.4 drawn toward 1: thiazides (1.48) above it, loop diuretics (1.20) below', [
    'garrison-2012',
  ]),
  /** Odds of a lack that itself makes true cramps, from which the medicine counts although it has no link of its own. */
  path: judged(8, [5, 12], 'a lack that the medicine brings to many of those who take it'),
  /** Probability of such a lack, read the same way. */
  pathProbability: judged(0.3, [0.15, 0.5], 'about one taker in three'),
  /** Odds below this are no news for anybody. */
  named: judged(1.5, [1.3, 2], 'half as likely again as without it'),
} as const

/** What a medicine is given for is not its doing: insulin for diabetes, binders for weak kidneys. */
const givenFor: Readonly<Record<MedicineClass['id'], readonly CauseId[]>> = {
  'calcineurin-inhibitor': ['kidney-disease'],
  'glp1-agonist': ['diabetes'],
  'insulin-or-sulfonylurea': ['diabetes'],
  metformin: ['diabetes'],
  'phosphate-binder-or-cinacalcet': ['kidney-disease'],
  'potassium-supplement': ['low-potassium'],
  'sglt2-inhibitor': ['diabetes'],
}

/** What a class makes clearly likelier by way of something else, leaving out what it is given for. */
export const broughtAbout = ({ id, effects }: MedicineClass): readonly RiskEffect[] =>
  effects.filter(
    (effect) =>
      !(givenFor[id] ?? []).includes(effect.cause) && ('probability' in effect || effect.odds.value >= linkFrom.named.value),
  )

const reaches = (effect: RiskEffect): boolean =>
  trueCramps.includes(effect.cause) &&
  ('odds' in effect ? effect.odds.value >= linkFrom.path.value : effect.probability.value >= linkFrom.pathProbability.value)

/** The link of a class as far as it is known; a path through a lack alone is never called strong. */
export function linkOf(medicine: MedicineClass): 'strong' | 'some' | 'weak' {
  const risk = medicine.relativeRisk?.value ?? 1
  if (risk >= linkFrom.strong.value) return 'strong'
  return risk >= linkFrom.some.value || broughtAbout(medicine).some(reaches) ? 'some' : 'weak'
}
