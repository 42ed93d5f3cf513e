// What is asked of the planner for this person? Who it is, what is usually eaten, what may be chosen from, what is wished.
import { type Authority, type Case, type LifeStage } from '@charley/core'
import { emptyWishes, typicalUsual, type PlanRequest, type UsualDiet, type Wishes } from '@charley/core/fix'
import { builtInFoods } from '@charley/core/foods'

export interface PlanQuestion {
  readonly case: Case
  /** What the diary adds to who it is: height, weight, activity, breast-feeding. */
  readonly life?: LifeStage
  readonly authority?: Authority
  /** Absent: a typical diet of the pattern stands in, and the plan says so. */
  readonly usual?: UsualDiet
  readonly wishes?: Partial<Wishes>
}

/** The stage of life by the case, completed by what else is known; the case itself holds. */
export function lifeOf({ person, answers }: Case, more: LifeStage = {}): LifeStage {
  const { age, sex, pregnancyWeeks, heightCm, weightKg } = person
  return {
    ...more,
    ...(age !== undefined && { ageYears: age }),
    ...(sex && { sex }),
    ...(pregnancyWeeks !== undefined && { pregnancyWeeks }),
    ...(answers['pregnant'] === false && { pregnancyWeeks: undefined }),
    ...(heightCm !== undefined && { heightCm }),
    ...(weightKg !== undefined && { weightKg }),
  } as LifeStage
}

/** The whole request, over the built-in foods. */
export function planRequest({ case: known, life: more, authority = 'nasem', usual, wishes }: PlanQuestion): PlanRequest {
  const life = lifeOf(known, more)
  return {
    case: known,
    life,
    authority,
    usual: usual ?? typicalUsual(known.eating?.pattern ?? 'everything', life, builtInFoods),
    foods: builtInFoods,
    wishes: { ...emptyWishes(), ...wishes },
  }
}
