// Is a plan made in a thread of its own, stopped when asked, and made again with other wishes? With the built worker and the real HiGHS.
import { emptyWishes, typicalUsual, type PlanRequest } from '@charley/core/fix'
import { builtInFoods } from '@charley/core/foods'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { planner, type Planner } from './planner.js'

const life = { ageYears: 52, sex: 'female' } as const
const request: PlanRequest = {
  case: {
    person: { age: life.ageYears, sex: life.sex },
    answers: { pregnant: false },
    labs: [],
    eating: { pattern: 'everything', allergies: [], leavesOut: [] },
  },
  life,
  authority: 'nasem',
  usual: typicalUsual('everything', life, builtInFoods),
  foods: builtInFoods,
  wishes: emptyWishes(),
}

let work: Planner
beforeEach(() => void (work = planner()))
afterEach(() => work.close())

const planOf = async (asked: PlanRequest) => {
  const planned = await work.plan(asked)
  if (planned.kind !== 'plan') throw new Error(JSON.stringify(planned).slice(0, 500))
  return planned.plan
}

test('a plan comes while this thread goes on with other things, and again without the line that was refused', async () => {
  let turns = 0
  const beat = setInterval(() => turns++, 1)
  const plan = await planOf(request)
  clearInterval(beat)
  expect(turns).toBeGreaterThan(10)
  expect(plan.changes.length).toBeGreaterThan(0)
  const refused = plan.changes[0]!.id
  const other = await planOf({ ...request, wishes: { ...request.wishes, refusedChanges: [refused] } })
  expect(other.changes.map(({ id }) => id)).not.toContain(refused)
})

test('another diet is not answered with the last one', async () => {
  const first = await planOf(request)
  const usual = { ...request.usual, foods: request.usual.foods.slice(0, -3) }
  const second = await planOf({ ...request, usual })
  expect(second.energyKcal.before).not.toBe(first.energyKcal.before)
})

test('the same question gets the same answer from another thread', async () => {
  const first = await planOf(request)
  await work.close()
  work = planner()
  expect(await planOf(request)).toEqual(first)
})

test('is stopped by its signal, and plans again afterwards', async () => {
  const controller = new AbortController()
  const stopped = work.plan(request, { signal: controller.signal })
  setTimeout(() => controller.abort(new RangeError('no longer wanted')), 50)
  await expect(stopped).rejects.toThrow('no longer wanted')
  await expect(work.plan(request, { signal: controller.signal })).rejects.toThrow('no longer wanted')
  await planOf(request)
})

test('what breaks in the thread is said here, and the next plan is made', async () => {
  const broken = { ...request, usual: { ...request.usual, foods: [null] } } as unknown as PlanRequest
  await expect(work.plan(broken)).rejects.toThrow(/The plan could not be made: .*null/)
  await planOf(request)
})

test('one that is closed answers nothing more', async () => {
  const waiting = work.plan(request)
  const refusal = expect(waiting).rejects.toThrow('ended before it had answered')
  await new Promise((later) => setTimeout(later, 50))
  await work.close()
  await refusal
  await expect(work.plan(request)).rejects.toThrow('This planner is closed')
})
