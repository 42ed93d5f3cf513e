// Does the re-check let a true plan through, and no other? Each way in which a plan could lie or harm is tried on a real one.
import { beforeAll, describe, expect, test } from 'vitest'
import { builtInFoods } from '../../knowledge/foods/index.js'
import { planDiet } from '../plan-diet.js'
import { dietOf, food, ordinary, realSolver, requestOf, well } from '../plan.fixture.js'
import type { Change, Plan, PlanRequest } from '../plan.js'
import { recheck } from './recheck.js'

const request = requestOf(dietOf(ordinary), builtInFoods)
let plan: Plan

beforeAll(async () => {
  const planned = planDiet(request, await realSolver(), { seed: 1 })
  if (planned.kind !== 'plan') throw new Error(`no plan: ${JSON.stringify(planned).slice(0, 300)}`)
  plan = planned.plan
}, 60_000)

const failuresOf = (asked: PlanRequest, answered: Plan): readonly string[] => {
  const result = recheck(asked, answered)
  return 'failures' in result ? result.failures : []
}

const adds = (): Change =>
  plan.changes.find(({ kind, food: one }) => kind === 'new' && one !== undefined) ?? plan.changes.find(({ food: one }) => one)!
const withChange = (changed: Change): Plan => ({
  ...plan,
  changes: plan.changes.map((one) => (one.id === adds().id ? changed : one)),
})
const added = (slug: string, timesPerWeek: number): Change => {
  const one = food(slug)
  return { ...adds(), id: `new:${one.id}`, kind: 'new', food: one, portion: one.portions[0]!, timesPerWeek, gains: [] }
}
const withFood = (slug: string, timesPerWeek: number): Plan => ({ ...plan, changes: [added(slug, timesPerWeek)] })
const asking = (more: Partial<PlanRequest['case']>): PlanRequest => ({ ...request, case: { ...well, ...more } })

describe('the re-check', () => {
  test('passes the plan as the planner made it', () => {
    expect(failuresOf(request, plan)).toEqual([])
  })

  test('passes nothing that it cannot read', () => {
    for (const broken of [
      { ...adds(), timesPerWeek: 1.5 },
      { ...adds(), timesPerWeek: 0 },
      { ...adds(), id: 'new:charley:no-such-food' },
      { ...adds(), id: 'once upon a time' },
      { ...adds(), portion: { label: '1 bathtub', size: 100_000 } },
    ])
      expect(failuresOf(request, withChange(broken)).length).toBeGreaterThan(0)
  })

  test('more than two portions a day of one added food', () => {
    expect(failuresOf(request, withChange({ ...adds(), timesPerWeek: 15 })).join()).toMatch(/more than/)
  })

  test('something new more than once a day, though people have it twice: milk', () => {
    expect(failuresOf(request, withFood('oat-drink', 8)).join()).toMatch(/of something new, more than 7/)
    expect(failuresOf(request, withFood('oat-drink', 7)).join()).not.toMatch(/of something new/)
  })

  test('more of a food a week than people are to eat: tuna, for its mercury', () => {
    expect(failuresOf(request, withFood('tuna-water', 9)).join()).toMatch(/a week, more than/)
  })

  test('a food that is never proposed: lemonade', () => {
    expect(failuresOf(request, withFood('lemonade-fizzy', 1)).join()).toMatch(/no food to propose/)
  })

  test('energy that leaves its band', () => {
    expect(failuresOf(request, withFood('almonds', 14)).join()).toMatch(/energyKcal/)
  })

  test('less of something than is eaten at all', () => {
    const usual = request.usual.foods[0]!
    const less: Change = {
      ...adds(),
      id: `less:${usual.key}`,
      kind: 'less',
      usual,
      portion: usual.portion,
      timesPerWeek: 40,
      gains: [],
    }
    expect(failuresOf(request, { ...plan, changes: [less] }).join()).toMatch(/fewer than are eaten/)
  })

  test('an allergen, and a food outside the pattern, also where the planner’s own guard were asleep', () => {
    expect(failuresOf(asking({ eating: { pattern: 'everything', allergies: ['fish'] } }), withFood('salmon', 2)).join()).toMatch(
      /may hold fish/,
    )
    expect(failuresOf(asking({ eating: { pattern: 'vegan', allergies: [] } }), withFood('salmon', 2)).join()).toMatch(/vegan/)
  })

  test('whatever the guard would not let through: on dialysis there is no plan of food at all', () => {
    expect(failuresOf(asking({ answers: { 'on-dialysis': true } }), plan).join()).toMatch(/the guard says/)
  })

  test('a wish that was broken', () => {
    const one = adds()
    const wishes = (more: Partial<PlanRequest['wishes']>): PlanRequest => ({ ...request, wishes: { ...request.wishes, ...more } })
    expect(failuresOf(wishes({ refusedFoods: [one.food!.id] }), plan).join()).toMatch(/was refused/)
    expect(failuresOf(wishes({ refusedChanges: [one.id] }), plan).join()).toMatch(/was refused/)
    expect(failuresOf(wishes({ locked: [{ id: 'new:charley:kale-boiled', timesPerWeek: 3 }] }), plan).join()).toMatch(
      /was locked/,
    )
    expect(failuresOf(wishes({ mostChanges: plan.changes.length - 1 }), plan).join()).toMatch(/more than the/)
    if (!one.id.startsWith('more:'))
      expect(failuresOf(wishes({ onlyEaten: true }), plan).join()).toMatch(/only foods eaten already/)
  })

  test('a line that stands twice', () => {
    expect(failuresOf(request, { ...plan, changes: [...plan.changes, adds()] }).join()).toMatch(/stands twice/)
  })

  test('a plan that says more of itself than is so', () => {
    const boast = (more: Partial<Plan['nutrients'][number]>): Plan => ({
      ...plan,
      nutrients: plan.nutrients.map((one, place) => (place === 0 ? { ...one, ...more } : one)),
    })
    const [first] = plan.nutrients
    expect(failuresOf(request, boast({ after: { ...first!.after, value: first!.after.value * 2 } })).join()).toMatch(
      /after, worked out/,
    )
    expect(failuresOf(request, boast({ target: first!.target / 2 })).join()).toMatch(/aims at/)
    expect(failuresOf(request, boast({ reached: 9 })).join()).toMatch(/says it reaches/)
    expect(failuresOf(request, { ...plan, nutrients: plan.nutrients.slice(1) }).join()).toMatch(/says nothing of it/)
    expect(failuresOf(request, { ...plan, energyKcal: { before: 1, after: 1 } }).join()).toMatch(/energyKcal: says/)
    const [gain] = adds().gains
    const lie = { ...adds(), gains: [{ ...gain!, perDay: { ...gain!.perDay, value: gain!.perDay.value * 10 + 1 } }] }
    expect(failuresOf(request, withChange(lie)).join()).toMatch(/says it adds/)
  })

  test('a supplement over its limit, never wanted, or of potassium', () => {
    const verdict = { permission: 'allowed', because: [], rules: [], open: [], whom: [], apart: [], cautions: [] } as const
    const line = { form: 'tablet', weeks: 8, verdict, check: [], action: 'treat-vitamin-d' } as const
    const taking = (nutrient: 'vitaminDUg' | 'potassiumMg' | 'vitaminB12Ug', perDay: number): Plan => ({
      ...plan,
      supplements: [{ ...line, nutrient, perDay }],
    })
    expect(failuresOf(request, taking('vitaminDUg', 150)).join()).toMatch(/supplement vitaminDUg/)
    expect(failuresOf(request, taking('potassiumMg', 99)).join()).toMatch(/never proposed/)
    expect(failuresOf(request, taking('vitaminB12Ug', 10)).join()).toMatch(/without it/)
  })
})
