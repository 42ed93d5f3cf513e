// How soon is a plan there, and proven? Over the built-in foods and over a whole official table; and beside glpsol and cbc on the same models.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { builtInFoods } from '@charley/core/foods'
import { preparePlan } from '@charley/core/fix'
import { importFoods } from '../app/dist/foods/index.js'
import { nodeSolver } from '../app/dist/solver/node-solver.js'
import { few } from '../core/dist/plan/search/few/few.js'
import { instanceOf } from '../core/dist/plan/search/few/instance.js'
import { modelOf, pricesOf } from '../core/dist/plan/search/model.js'
import { problemOf } from '../core/dist/plan/search/problem.js'
import { tightModel } from './diets.mjs'
import { hasPeer, solveWith } from './peers.mjs'
import { planRequest, timePlans } from './plan-people.mjs'

const table = fileURLToPath(new URL('../../shared/data/usda/sr-legacy-fdc-layout.zip', import.meta.url))

export const timePlansInNode = async () => timePlans(await nodeSolver())

/** The same over SR Legacy and the built-in foods; undefined where the official file is not here. */
export async function timePlansOfTable() {
  if (!existsSync(table)) return undefined
  const foods = [...builtInFoods]
  const writer = { put: async (some) => void foods.push(...some), commit: async () => {}, abandon: async () => {} }
  await importFoods([table], { releases: async () => [], bringIn: async () => writer, drop: async () => {} })
  return { foods: foods.length, ...timePlans(await nodeSolver(), foods, 3) }
}

/** The plan's own problem of one person, and a made-up one that pins every nutrient. */
function problems() {
  const request = planRequest({ pattern: 'everything', age: 54, sex: 'female' }, builtInFoods)
  const problem = problemOf(preparePlan(request), request.wishes)
  const floors = problem.aims.map(({ base }) => Math.min(1, Math.max(base, 0.9)))
  return [
    {
      what: "a plan's own model, fewest and nearest changes",
      model: modelOf(problem, { seek: 'changes', floors }, true).milp,
      own: () => ownSearch(problem, floors),
    },
    { what: 'a hard one: 600 foods, 19 nutrients within 12 %', model: tightModel(1, builtInFoods, { width: 0.12 }) },
  ]
}

/** The plan's search by itself: it counts steps and not seconds, so it runs to its end and says how long that took. */
function ownSearch(problem, floors) {
  const start = performance.now()
  const { cost, bound, times } = few(instanceOf(problem, floors), {
    prices: pricesOf(problem),
    changes: problem.mostChanges,
    below: 10 * problem.mostChanges,
    cut: (best) => best * (1 - closeEnough),
    nodes: 1_000_000,
  })
  return { objective: times ? cost : undefined, bound, took: (performance.now() - start) / 1000 }
}

const closeEnough = 1e-4

/** What each solver had in hand after so many seconds: how far above the best bound that any of them proved. */
export async function raceSolvers(at = [1, 5, 20]) {
  const solver = await nodeSolver()
  const highs = async (model, limits) => {
    const answer = solver.solve(model, limits)
    const has = answer.status === 'optimal' || answer.status === 'feasible'
    return has ? { objective: answer.objective, bound: answer.bound } : { bound: -Infinity }
  }
  const peers = ['glpsol', 'cbc'].filter(hasPeer)
  const runners = [['HiGHS here', highs], ...peers.map((name) => [name, (model, limits) => solveWith(name, model, limits)])]
  const rows = []
  for (const { what, model, own } of problems()) {
    const runs = []
    const mine = own?.()
    for (const seconds of at) {
      if (mine) runs.push({ ...(mine.took <= seconds ? mine : { bound: -Infinity }), name: 'our search', at: seconds })
      for (const [name, run] of runners) runs.push({ ...(await run(model, { seconds, gap: closeEnough })), name, at: seconds })
    }
    const bound = Math.max(...runs.map((run) => run.bound))
    const gapOf = ({ objective }) => (objective === undefined ? undefined : Math.max(0, (objective - bound) / objective))
    rows.push({ what, took: mine?.took, runs: runs.map((run) => ({ name: run.name, seconds: run.at, gap: gapOf(run) })) })
  }
  return { rows, missing: ['glpsol', 'cbc'].filter((name) => !peers.includes(name)) }
}
