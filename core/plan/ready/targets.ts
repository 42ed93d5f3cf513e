// What does a day need, at least and at most? Targets and limits of each nutrient beside what is eaten and taken now.
import { foodNutrientIds, type FoodNutrientId } from '../../knowledge/types/index.js'
import { planPolicy } from '../../knowledge/plan/index.js'
import { requirementOf } from '../../nutrition/requirements/index.js'
import type { PlanRequest, Wish } from '../plan.js'
import { dietBounds } from './diet-bounds.js'
import { at, type Figures, type Row } from './sums.js'

export interface Target {
  readonly nutrient: FoodNutrientId
  readonly value: number
  readonly is: 'rda' | 'ai'
}

/** What all changes together may add to a day, at least and at most. */
export interface Room {
  readonly nutrient: FoodNutrientId
  /** Which figures of a candidate count: as best known, or with the margin for limits. */
  readonly by: 'best' | 'limit'
  readonly low: number
  readonly high: number
  /** A size to measure it by, in the nutrient's unit. */
  readonly scale: number
  readonly wish: Wish
}

/** Food and supplements of a day as it is. */
export interface Day {
  readonly food: Figures
  readonly taken: Figures
}

type Requirement = NonNullable<ReturnType<typeof requirementOf>>

export type Requirements = ReadonlyMap<FoodNutrientId, Requirement>

/** Of the person, by the energy they eat. */
export const requirementsFor = ({ life, authority }: PlanRequest, energyKcal: number): Requirements =>
  new Map(
    foodNutrientIds.flatMap((nutrient) => {
      const found = requirementOf(nutrient, life, authority, energyKcal)
      return found ? [[nutrient, found] as const] : []
    }),
  )

export function targetOf(nutrient: FoodNutrientId, requirements: Requirements): Target | undefined {
  const found = requirements.get(nutrient)
  const value = (found?.rda ?? found?.ai)?.value
  return value === undefined ? undefined : { nutrient, value, is: found?.rda ? 'rda' : 'ai' }
}

const both = (a: Row, b: Row, nutrient: FoodNutrientId) => a[at[nutrient]]! + b[at[nutrient]]!

/** What is enough stays enough, and what is short gets no shorter. Of sodium with a limit to come down to, nothing is kept. */
function kept({ food, taken }: Day, requirements: Requirements): readonly Room[] {
  return foodNutrientIds.flatMap((nutrient) => {
    const target = targetOf(nutrient, requirements)
    if (!target || requirements.get(nutrient)?.cdrr) return []
    const now = both(food.best, taken.best, nutrient)
    return [
      {
        nutrient,
        by: 'best' as const,
        low: Math.min(0, target.value - now),
        high: Infinity,
        scale: target.value,
        wish: { what: 'keep-enough' as const, nutrient },
      },
    ]
  })
}

/** Where the table's limit is of folic acid, that is what counts; a limit for supplements alone is none of food. */
function upperLimits({ food, taken }: Day, requirements: Requirements): readonly Room[] {
  return [...requirements.values()].flatMap(({ nutrient, upper }) => {
    if (!upper || upper.counts === 'supplements') return []
    const counted = upper.counts === 'folic-acid' ? 'folicAcidUg' : nutrient
    const now = both(food.limit, taken.limit, counted)
    return [
      {
        nutrient: counted,
        by: 'limit' as const,
        low: -Infinity,
        high: Math.max(0, upper.limit.value - now),
        scale: upper.limit.value,
        wish: { what: 'upper-limit' as const, nutrient },
      },
    ]
  })
}

/** Salt up to where it should be brought down to, and never above what it is; alcohol and caffeine never above what they are. */
function notRaised({ food, taken }: Day, requirements: Requirements): readonly Room[] {
  const sodium = requirements.get('sodiumMg')
  const saltLine = (sodium?.cdrr ?? sodium?.rda ?? sodium?.ai)?.value ?? 0
  const room = (nutrient: FoodNutrientId, line: number): Room => {
    const now = both(food.best, taken.best, nutrient)
    return {
      nutrient,
      by: 'best',
      low: -Infinity,
      high: Math.max(0, line - now),
      scale: Math.max(1, line, now),
      wish: { what: 'upper-limit', nutrient },
    }
  }
  return [room('sodiumMg', saltLine), room('alcoholG', 0), room('caffeineMg', 0)]
}

function energy({ food }: Day): Room {
  const now = food.best[at.energyKcal]!
  const most = planPolicy.energyBand.value * now
  return { nutrient: 'energyKcal', by: 'best', low: -most, high: most, scale: now, wish: { what: 'energy' } }
}

function guarded(person: PlanRequest['case'], { food }: Day): readonly Room[] {
  return dietBounds(person, food.best).map(({ nutrient, low, high, rules }) => {
    const now = food.best[at[nutrient]]!
    return {
      nutrient,
      by: 'best',
      low: low === undefined ? -Infinity : low - now,
      high: high === undefined ? Infinity : high - now,
      scale: Math.max(1, now),
      wish: { what: 'guard', rule: rules[0] ?? 'diet' },
    }
  })
}

/** Every hard limit on the whole, in a fixed order. */
export const roomsOf = (request: PlanRequest, day: Day, requirements: Requirements): readonly Room[] => [
  energy(day),
  ...kept(day, requirements),
  ...upperLimits(day, requirements),
  ...notRaised(day, requirements),
  ...guarded(request.case, day),
]
