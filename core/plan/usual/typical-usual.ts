// What does somebody eat who has kept no diary? What people of this pattern typically eat, brought to this person's need for energy.
import { intake } from '../../knowledge/intake/index.js'
import { typicalDiet } from '../../knowledge/plan/index.js'
import type { EatingPattern, Food } from '../../knowledge/types/index.js'
import type { LifeStage } from '../../nutrition/report.js'
import { energyNeed } from '../../nutrition/requirements/index.js'
import type { UsualDiet, UsualFood } from '../plan.js'
import { dailyEnergy } from '../ready/sums.js'

/** The need of this person; of somebody whose size or activity is unknown, that of an average adult; of a child, none. */
function needOf(life: LifeStage): number | undefined {
  const need = energyNeed(life)?.kcal.value
  const { averageAdult, conversions } = intake
  if (need !== undefined || (life.ageYears ?? 0) < averageAdult.from) return need
  return averageAdult.mj.value * conversions.kcalPerMj.value
}

/**
 * A typical diet of this pattern as a usual diet. `foods` are the built-in foods, which the typical diets are written in. Portions stay
 * as they are; how often a week is scaled until the energy is what the person needs. Throws when a food of the typical diet, or its
 * portion, is not among `foods`.
 */
export function typicalUsual(pattern: EatingPattern, life: LifeStage, foods: readonly Food[]): UsualDiet {
  const byId = new Map(foods.map((food) => [food.id, food]))
  const eaten = typicalDiet(pattern, life).map((one): UsualFood => {
    const food = byId.get(one.food)
    const portion = food?.portions.find(({ label }) => label === one.portion)
    if (!food || !portion)
      throw new Error(`The typical diet "${pattern}" has "${one.portion}" of "${one.food}", which is not among the foods given`)
    return { key: food.id, food, portion, timesPerWeek: one.timesPerWeek }
  })
  const need = needOf(life)
  const factor = need === undefined ? 1 : need / dailyEnergy(eaten)
  return {
    origin: 'typical',
    days: 0,
    pattern,
    foods: eaten.map((one) => ({ ...one, timesPerWeek: one.timesPerWeek * factor })),
    supplements: [],
  }
}
