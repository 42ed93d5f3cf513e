// Which models does the plan itself build? Small ones of random people, foods and floors, that any solver can prove.
import { emptyWishes, preparePlan, typicalUsual, type MilpModel, type PlanRequest } from '@charley/core/fix'
import type { EatingPattern } from '../../core/knowledge/types/index.js'
import { builtInFoods } from '@charley/core/foods'
import { modelOf, type Goal } from '../../core/plan/search/model.js'
import { problemOf, type Problem } from '../../core/plan/search/problem.js'
// @ts-expect-error helpers of the bench, without types
import { drawn, numbers } from '../../bench/diets.mjs'

const patterns: readonly EatingPattern[] = ['everything', 'vegetarian', 'vegan']

function requestOf(seed: number): PlanRequest {
  const random: () => number = numbers(seed + 1000)
  const pattern = patterns[seed % patterns.length]!
  const life = { ageYears: 20 + Math.floor(random() * 45), sex: random() < 0.5 ? 'female' : 'male' } as const
  const usual = typicalUsual(pattern, life, builtInFoods)
  return {
    case: {
      person: { age: life.ageYears, sex: life.sex },
      answers: { pregnant: false },
      labs: [],
      eating: { pattern, allergies: [], leavesOut: [] },
    },
    life,
    authority: 'nasem',
    usual: { ...usual, foods: drawn(usual.foods, 9, random) },
    foods: drawn(builtInFoods, 45, random),
    wishes: { ...emptyWishes(), mostChanges: 4 },
  }
}

export interface PlanModel {
  readonly problem: Problem
  readonly goal: Goal
  readonly milp: MilpModel
}

/** `count` models from this seed on: the least largest shortfall, or the nearest and smallest changes that bring each aim up by a little. */
export function planModels(first: number, count: number): readonly PlanModel[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = first + index
    const request = requestOf(seed)
    const problem = problemOf(preparePlan(request), request.wishes)
    const goal: Goal =
      seed % 2 === 0
        ? { seek: 'shortfall', floors: problem.aims.map(() => 1) }
        : { seek: 'changes', floors: problem.aims.map(({ base }) => Math.min(1, base + 0.04 + 0.02 * (seed % 4))) }
    return { problem, goal, milp: modelOf(problem, goal, true).milp }
  })
}
