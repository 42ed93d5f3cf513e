// Is it too much? Against the upper limit, of what counts towards it.
import type { FoodNutrientId } from '../knowledge/types/index.js'
import { gather } from './gather.js'
import { upperTest } from './iom.js'
import type { Adequacy, DayTotals, LifeStage, Requirement } from './report.js'
import { swingOf, tooSkewed } from './variation.js'

/** For the folate limit the folic acid is counted, not the folate. */
const countedNutrient = (nutrient: FoodNutrientId, counts: 'all' | 'supplements' | 'folic-acid'): FoodNutrientId =>
  counts === 'folic-acid' ? 'folicAcidUg' : nutrient

/**
 * Mean of the complete days of what counts, and the confidence that usual intake stays under the limit (IOM 2000), where everything
 * eaten counts and days vary in a known way. Over: when that mean is over, or the supplements of any single day are, complete or not.
 * Undefined without a limit or without any day.
 */
export function upperOf(requirement: Requirement, days: readonly DayTotals[], stage: LifeStage): Adequacy['upper'] {
  const { nutrient, upper } = requirement
  if (!upper || days.length === 0) return undefined
  const { limit, counts } = upper
  const counted = countedNutrient(nutrient, counts)
  const largestDose = Math.max(...days.map(({ supplements }) => supplements[counted].best))
  const gathered = gather(counted, days)
  const mean = counts === 'supplements' ? gathered?.supplement.best : gathered?.mean.best
  const swing = counts === 'all' && !tooSkewed(nutrient, stage) ? swingOf(nutrient, stage) : undefined
  const test =
    gathered &&
    swing &&
    upperTest(
      { mean: gathered.mean.best, days: gathered.days, withinSd: swing.sd.value, besides: gathered.supplementVariance },
      limit.value,
    )
  return {
    counted: mean ?? largestDose,
    limit: limit.value,
    ...(test && { confidence: test.probability }),
    over: (mean ?? 0) > limit.value || largestDose > limit.value,
  }
}
