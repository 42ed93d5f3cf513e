// Does a plan do what it says? Small tables solved by hand or by counting out; what a person may say to a plan; and that order changes nothing.
import { beforeAll, describe, expect, test } from 'vitest'
import { builtInFoods } from '../knowledge/foods/index.js'
import { alternatives, takeAlternative } from './alternatives.js'
import type { Planned, PlanRequest } from './plan.js'
import { dietOf, eaten, food, ordinary, realSolver, requestOf, well } from './plan.fixture.js'
import { planDiet, type Previous } from './plan-diet.js'
import { preparePlan } from './ready/prepare.js'
import type { MilpSolver } from './solver-port.js'

let solver: MilpSolver
beforeAll(async () => {
  solver = await realSolver()
})

const solve = (request: PlanRequest): Planned => planDiet(request, solver, { seed: 7 })

function planOf(planned: Planned) {
  if (planned.kind !== 'plan') throw new Error(`no plan but ${JSON.stringify(planned).slice(0, 400)}`)
  return planned.plan
}
const idsOf = (planned: Planned) => planOf(planned).changes.map(({ id, timesPerWeek }) => `${timesPerWeek} ${id}`)

/** 700 g of boiled potatoes a day and oil: 1300 kcal of which nothing is calcium. */
const plain = dietOf([eaten('potato-boiled', 35), eaten('olive-oil', 30)])
const menu = (...slugs: readonly string[]) => slugs.map(food)

describe('by hand', () => {
  test('one food brings the one thing that is missing, in the fewest portions', () => {
    const request = requestOf(plain, menu('milk-skimmed', 'apple'), ['calciumMg'])
    const plan = planOf(solve(request))
    const [line] = plan.changes
    expect(plan.changes.every(({ kind }) => kind !== 'new' || line!.food!.id === 'charley:milk-skimmed')).toBe(true)
    const calcium = plan.nutrients.find(({ nutrient }) => nutrient === 'calciumMg')!
    expect(calcium.target).toBe(1000)
    const milk = plan.changes.find(({ food: one }) => one?.id === 'charley:milk-skimmed')!
    // A glass of 200 ml with the table's figure, over seven days.
    const perPortion = (food('milk-skimmed').amounts.calciumMg!.value * 2) / 7
    expect(milk.gains.find(({ nutrient }) => nutrient === 'calciumMg')!.perDay.value).toBeCloseTo(
      perPortion * milk.timesPerWeek,
      6,
    )
    expect(calcium.after.value).toBeCloseTo(calcium.before.value + perPortion * milk.timesPerWeek, 6)
    expect(milk.without).toEqual([
      { nutrient: 'calciumMg', reached: expect.closeTo(calcium.reached - gainWithMargin(milk.timesPerWeek), 6) },
    ])
  })

  /** The 25th centile of a log-normal of this spread (milk's calcium is analysed: its samples lie 0.2 apart), a glass of 200 ml. */
  function gainWithMargin(times: number): number {
    const spread = Math.sqrt(Math.log1p(0.2 ** 2))
    const centile = Math.exp(-0.6744897501960817 * spread - spread ** 2 / 2)
    return (((food('milk-skimmed').amounts.calciumMg!.value * 2) / 7) * centile * times) / 1000
  }

  test('nothing that helps is at hand: it says that no food does', () => {
    const plan = planOf(solve(requestOf(plain, menu('apple'), ['vitaminDUg'])))
    expect(plan.nutrients[0]!.unreached).toBe('no-such-food')
    expect(plan.supplements.map(({ nutrient }) => nutrient)).toEqual(['vitaminDUg'])
    expect(plan.supplements[0]!.perDay).toBe(15)
  })

  test('what is reached already needs no plan', () => {
    const planned = solve(requestOf(dietOf([eaten('milk-skimmed', 49), eaten('bread-white', 28)]), menu('apple'), ['calciumMg']))
    expect(planned.kind).toBe('nothing-needed')
  })
})

describe('what must be known first', () => {
  const request = requestOf(plain, menu('milk-skimmed'))
  test('age, sex, allergies and pattern are asked for', () => {
    const { eating: _, ...unasked } = well
    expect(solve({ ...request, life: {}, case: unasked })).toEqual({
      kind: 'ask',
      missing: ['age', 'sex', 'allergies', 'pattern'],
    })
  })
  test('someone on dialysis is sent to the kidney team, and no food is named', () => {
    const planned = solve({ ...request, case: { ...well, answers: { 'on-dialysis': true } } })
    expect(planned.kind).toBe('not-for-you')
  })
})

describe('over the built-in table', () => {
  const request = requestOf(dietOf(ordinary), builtInFoods)
  let first: Planned
  beforeAll(() => {
    first = solve(request)
  }, 60_000)

  test('a plan is proven, checked, and of few changes', () => {
    const plan = planOf(first)
    expect(plan.standing).toBe('proven')
    expect(plan.gap).toBeLessThanOrEqual(0.01 + 1e-9)
    expect(plan.changes.length).toBeGreaterThan(0)
    expect(plan.changes.length).toBeLessThanOrEqual(5)
    for (const { timesPerWeek, kind } of plan.changes) {
      expect(Number.isInteger(timesPerWeek)).toBe(true)
      if (kind !== 'less') expect(timesPerWeek).toBeLessThanOrEqual(14)
    }
  })

  test('the same input gives the same plan, to the last figure', () => {
    expect(JSON.stringify(solve(request))).toBe(JSON.stringify(first))
  })

  test('the order of foods changes nothing', () => {
    const turned = { ...request, foods: builtInFoods.toReversed(), usual: dietOf(ordinary.toReversed()) }
    expect(idsOf(solve(turned)).toSorted()).toEqual(idsOf(first).toSorted())
  })

  test('a first plan comes before the proven one, and both have passed the check', () => {
    const seen: Planned[] = []
    planDiet(request, solver, { seed: 7, onBetter: (planned) => seen.push(planned) })
    expect(seen.map(({ kind }) => kind)).toEqual(['plan'])
    expect(planOf(seen[0]!).standing).toBe('good')
  })

  test('a refused food never comes back, and a locked line stays', () => {
    const prepared = preparePlan(request)
    const refusedFoods: string[] = []
    let previous: Previous = { plan: planOf(first), wishes: request.wishes }
    let { plan, wishes } = previous
    for (let round = 0; round < 3; round++) {
      const gone = plan.changes.find(({ food: one }) => one)!
      refusedFoods.push(gone.food!.id)
      wishes = { ...request.wishes, refusedFoods: [...refusedFoods] }
      plan = planOf(planDiet({ ...request, wishes }, solver, { seed: 7, prepared, previous }))
      previous = { plan, wishes }
      expect(plan.changes.filter(({ food: one }) => one && wishes.refusedFoods.includes(one.id))).toEqual([])
    }
    const kept = plan.changes[0]!
    const locked = [{ id: kept.id, timesPerWeek: kept.timesPerWeek }]
    const again = planOf(planDiet({ ...request, wishes: { ...wishes, locked, mostChanges: 6 } }, solver, { seed: 7, prepared }))
    expect(again.changes.find(({ id }) => id === kept.id)?.timesPerWeek).toBe(kept.timesPerWeek)
  })

  test('begun from the plan so far, a plan reaches no less than one begun afresh, and a first one is there before it', () => {
    const prepared = preparePlan(request)
    // Solved with what was prepared, so that what is proven of it is carried over.
    const plan = planOf(planDiet(request, solver, { seed: 7, prepared }))
    const previous = { plan, wishes: request.wishes }
    const worst = (planned: Planned) => Math.min(...planOf(planned).nutrients.map(({ reached }) => Math.min(1, reached)))
    for (const { id } of plan.changes) {
      const asked = { ...request, wishes: { ...request.wishes, refusedChanges: [id] } }
      const seen: Planned[] = []
      const again = planDiet(asked, solver, { seed: 7, prepared, previous, onBetter: (planned) => seen.push(planned) })
      expect(idsOf(again)).not.toContain(id)
      expect(seen.map(({ kind }) => kind)).toEqual(['plan'])
      expect(idsOf(seen[0]!)).not.toContain(id)
      expect(Math.abs(worst(again) - worst(solve(asked)))).toBeLessThanOrEqual(0.011)
    }
  })

  test('to keep a line, or to refuse what is not in the plan, leaves the plan as it is', () => {
    const prepared = preparePlan(request)
    const plan = planOf(first)
    const previous = { plan, wishes: request.wishes }
    const withWishes = (more: Partial<PlanRequest['wishes']>) =>
      planDiet({ ...request, wishes: { ...request.wishes, ...more } }, solver, { seed: 7, prepared, previous })
    for (const { id, timesPerWeek } of plan.changes) expect(withWishes({ locked: [{ id, timesPerWeek }] })).toEqual(first)
    expect(withWishes({ refusedFoods: ['charley:liver-beef'], mostChanges: plan.changes.length })).toEqual(first)
    const [{ id, timesPerWeek }] = plan.changes as readonly [(typeof plan.changes)[number]]
    expect(idsOf(withWishes({ refusedChanges: [id] }))).not.toContain(id)
    expect(
      planOf(withWishes({ locked: [{ id, timesPerWeek: timesPerWeek - 1 }] })).changes.find((one) => one.id === id)?.timesPerWeek,
    ).toBe(timesPerWeek - 1)
  })

  test('another line of the same kind can be taken in its place', () => {
    const prepared = preparePlan(request)
    const plan = planOf(first)
    const line = plan.changes.find(({ kind }) => kind === 'new' || kind === 'more')!
    const others = alternatives(prepared, request.wishes, plan, line.id)
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) {
      expect(other.verdict.permission).toBe('allowed')
      expect(other.food?.id).not.toBe(line.food!.id)
    }
    const wishes = takeAlternative(request.wishes, line.id, others[0]!)
    const taken = planOf(planDiet({ ...request, wishes }, solver, { seed: 7, prepared }))
    expect(taken.changes.map(({ id }) => id)).toContain(others[0]!.id)
    expect(taken.changes.map(({ id }) => id)).not.toContain(line.id)
    expect(alternatives(prepared, request.wishes, plan, 'new:nothing')).toEqual([])
  })

  test('giving up a wish never makes the worst aim worse', () => {
    const worst = (planned: Planned) => Math.min(...planOf(planned).nutrients.map(({ reached }) => Math.min(1, reached)))
    const wish = (over: Partial<PlanRequest['wishes']>) => solve({ ...request, wishes: { ...request.wishes, ...over } })
    const [two, four] = [worst(wish({ mostChanges: 2 })), worst(wish({ mostChanges: 4 }))]
    expect(four).toBeGreaterThanOrEqual(two - 0.011)
    expect(worst(first)).toBeGreaterThanOrEqual(four - 0.011)
    expect(worst(first)).toBeGreaterThanOrEqual(worst(wish({ onlyEaten: true })) - 0.011)
  })

  test('the cheaper of equals is taken: of twins, the one that costs less', () => {
    const own = planOf(first).changes.find(({ kind, food: one }) => kind === 'new' && one)!.food!
    const twin = { ...own, id: `twin:${own.id}` }
    const foods = [...builtInFoods, twin]
    const idsIn = (costs: Readonly<Record<string, number>>) =>
      planOf(solve({ ...request, foods, costs })).changes.flatMap(({ food: one }) => one?.id ?? [])
    const others = Object.fromEntries(builtInFoods.map(({ id }) => [id, 5]))
    expect(idsIn({ ...others, [own.id]: 10, [twin.id]: 1 })).toContain(twin.id)
    expect(idsIn({ ...others, [own.id]: 1, [twin.id]: 10 })).not.toContain(twin.id)
  })

  test('locks that cannot be kept are named, with what giving one up would give', () => {
    const locked = [
      { id: 'more:charley:banana', timesPerWeek: 1 },
      { id: 'more:charley:peas', timesPerWeek: 1 },
    ]
    const planned = solve({ ...request, wishes: { ...request.wishes, locked, mostChanges: 1 } })
    if (planned.kind !== 'impossible') throw new Error(`it should be impossible and is ${planned.kind}`)
    expect(planned.conflict).toEqual([...locked.map(({ id }) => ({ what: 'locked', id })), { what: 'most-changes', atMost: 1 }])
    expect(planned.relaxing.map(({ wish }) => wish)).toEqual(planned.conflict)
    for (const { changes, reached } of planned.relaxing) {
      expect(changes).toBeGreaterThan(0)
      expect(reached).toHaveLength(6)
    }
  })

  test('a lock on a refused food names both', () => {
    const wishes = {
      ...request.wishes,
      locked: [{ id: 'new:charley:almonds', timesPerWeek: 3 }],
      refusedFoods: ['charley:almonds'],
    }
    const planned = solve({ ...request, wishes })
    if (planned.kind !== 'impossible') throw new Error(`it should be impossible and is ${planned.kind}`)
    expect(planned.conflict).toEqual([
      { what: 'locked', id: 'new:charley:almonds' },
      { what: 'refused-food', id: 'charley:almonds' },
    ])
    expect(planned.relaxing.map(({ wish }) => wish)).toEqual(planned.conflict)
  })
})
