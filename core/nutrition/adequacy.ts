// Is it enough? For each nutrient: the mean, what is usual, the chance that it meets the need, and what would settle it.
import type { Entry } from '../diary/entry.js'
import { intake } from '../knowledge/intake/index.js'
import { judging } from '../knowledge/intake/judging.js'
import { foodNutrientIds, type FoodNutrientId } from '../knowledge/types/index.js'
import { carriers } from './carriers.js'
import { gather, type Gathered } from './gather.js'
import { aiTest, earTest, type IomTest } from './iom.js'
import { needOf, type Need } from './need.js'
import type { Adequacy, Authority, DayTotals, LifeStage, Refusal, Requirement } from './report.js'
import { requirementOf } from './requirements/index.js'
import { settled, moreDays, type Chances } from './settle.js'
import { chanceUsualMeets, probabilityMet, usualIntake } from './shrunken.js'
import { upperOf } from './upper.js'
import { spreadOf, swingOf, tooSkewed } from './variation.js'

/** Everything that speaks about one nutrient of one person. */
interface Facts {
  readonly nutrient: FoodNutrientId
  readonly stage: LifeStage
  readonly requirement: Requirement | undefined
  readonly gathered: Gathered | undefined
  readonly need: Need | undefined
}

/** Why one person gets no probability, the most basic reason first. */
function refusalOf({ nutrient, stage, requirement, gathered, need }: Facts): Refusal | undefined {
  if (nutrient === 'energyKcal') return 'follows-need'
  if (stage.ageYears === undefined || stage.sex === undefined) return 'no-age-or-sex'
  if (!gathered) return 'no-days'
  if (gathered.mean.coverage < judging.coverage.value) return 'low-coverage'
  if (tooSkewed(nutrient, stage)) return 'too-skewed'
  if (!swingOf(nutrient, stage)) return 'no-variation-known'
  if (need) return undefined
  return requirement?.ear ? 'skewed-requirement' : 'only-adequate-intake'
}

/** IOM's test after so many such days. */
function iomAfter({ nutrient, stage, requirement, gathered, need }: Facts, days: number): IomTest | undefined {
  const swing = swingOf(nutrient, stage)
  if (!gathered || !swing || !requirement) return undefined
  const besides = (gathered.supplementVariance * gathered.days) / days
  const observed = { mean: gathered.mean.best, days, withinSd: swing.sd.value, besides }
  if (need?.kind === 'normal') return earTest(observed, need.ear, need.cv.value * need.ear)
  return requirement.ai && !requirement.ear ? aiTest(observed, requirement.ai.value) : undefined
}

/** Both measures of "enough" after so many days; a verdict needs both. */
function chancesAfter(facts: Facts, days: number): Chances {
  const { nutrient, stage, gathered, need } = facts
  const spread = spreadOf(nutrient, stage)
  const iom = iomAfter(facts, days)
  return [
    ...(iom ? [iom.probability] : []),
    ...(gathered && need && spread ? [chanceUsualMeets(gathered, spread, need, days)] : []),
  ]
}

const verdicts = { enough: 'likely-enough', short: 'likely-short', open: 'open' } as const

/** What may be said. Below an adequate intake nothing can be, neither "short" nor how many days would tell. */
function judge(facts: Facts, refusal: Refusal | undefined): Pick<Adequacy, 'verdict' | 'moreDays'> {
  const { requirement, gathered } = facts
  if (!gathered || (refusal && refusal !== 'only-adequate-intake')) return { verdict: 'cannot-judge' }
  const above = refusal === undefined || gathered.mean.best > (requirement?.ai?.value ?? Infinity)
  if (!above) return { verdict: 'cannot-judge' }
  const now = settled(chancesAfter(facts, gathered.days))
  const more = moreDays(gathered.days, (days) => chancesAfter(facts, days))
  return {
    verdict: refusal && now === 'enough' ? 'at-or-above-ai' : verdicts[now],
    ...(more !== undefined && { moreDays: more }),
  }
}

/** What was assumed about this person for want of better. */
function flagsOf({ nutrient, stage, need }: Facts): readonly string[] {
  const expecting = stage.pregnancyWeeks !== undefined || stage.breastfeedingMonths !== undefined
  return [
    ...(expecting && swingOf(nutrient, stage) ? ['variation-of-women-of-the-age'] : []),
    ...(need?.kind === 'table' ? ['menstruates-without-pill-and-eats-a-mixed-diet'] : []),
  ]
}

/**
 * Whether the usual intake of one nutrient is enough for this person. Only complete days count. `entries` are those of the complete
 * days; they say which foods carry the nutrient.
 *
 * Two measures stand side by side: IOM 2000 (`iom`), and usual intake drawn towards people of the same age and sex (`usual`,
 * `probability`). The verdict speaks only when both agree, and `moreDays` counts until they would. Where only an adequate intake exists,
 * `iom` is the confidence that usual intake is above it, and nothing else is given.
 */
export function adequacyOf(
  nutrient: FoodNutrientId,
  days: readonly DayTotals[],
  stage: LifeStage,
  authority: Authority,
  entries: readonly Entry[] = [],
): Adequacy {
  const gathered = gather(nutrient, days)
  const requirement = requirementOf(nutrient, stage, authority, gather('energyKcal', days)?.mean.best)
  const facts: Facts = { nutrient, stage, requirement, gathered, need: requirement && needOf(requirement, stage) }
  const refusal = refusalOf(facts)
  const spread = spreadOf(nutrient, stage)
  const iom = !refusal || refusal === 'only-adequate-intake' ? gathered && iomAfter(facts, gathered.days) : undefined
  const upper = requirement && upperOf(requirement, days, stage)
  return {
    nutrient,
    ...(requirement && { requirement }),
    days: gathered?.days ?? 0,
    ...(gathered && { mean: gathered.mean }),
    ...(gathered && spread && { usual: usualIntake(gathered, spread) }),
    ...(iom && { iom }),
    ...(!refusal && gathered && spread && facts.need && { probability: probabilityMet(gathered, spread, facts.need) }),
    ...(refusal && { refusal }),
    ...judge(facts, refusal),
    ...(upper && { upper }),
    carriers: carriers(entries, nutrient, Math.max(1, gathered?.days ?? 0)),
    flags: flagsOf(facts),
  }
}

/** The same for every nutrient that this authority has a reference value for, and energy. */
export const adequacy = (
  days: readonly DayTotals[],
  stage: LifeStage,
  authority: Authority,
  entries: readonly Entry[] = [],
): readonly Adequacy[] =>
  foodNutrientIds
    .filter((nutrient) => nutrient === 'energyKcal' || nutrient in intake.reference[authority])
    .map((nutrient) => adequacyOf(nutrient, days, stage, authority, entries))
