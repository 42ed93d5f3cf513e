// Do two optimisers that share nothing find the same best diets? HiGHS through our port and Debian's glpsol, on a hundred random diets.
import { builtInFoods } from '@charley/core/foods'
import { beforeAll, describe, expect, test } from 'vitest'
// @ts-expect-error helpers of the bench, without types
import { dietModel, randomDiet } from '../../bench/diets.mjs'
// @ts-expect-error helpers of the bench, without types
import { hasPeer, solveWith } from '../../bench/peers.mjs'
import type { MilpModel, MilpSolver } from '@charley/core/fix'
import { planModels } from './plan-models.fixture.js'
import { nodeSolver } from './node-solver.js'

const installed = hasPeer('glpsol')
if (!installed) console.log('Not compared with glpsol: it is not installed (Debian: apt-get install glpk-utils).')

const seconds = 60
const size = { usual: 8, candidates: 18, swaps: 1 }
let solver: MilpSolver
beforeAll(async () => void (solver = await nodeSolver()))

/** Both prove the same optimum, or both that there is none. */
async function agree(model: MilpModel): Promise<'optimal' | 'infeasible'> {
  const [ours, theirs] = [solver.solve(model, { seconds, gap: 0 }), await solveWith('glpsol', model, { seconds, gap: 0 })]
  if (theirs.objective === undefined) {
    expect(ours.status).toBe('infeasible')
    return 'infeasible'
  }
  expect(theirs.optimal).toBe(true)
  if (ours.status !== 'optimal') throw new Error(`glpsol finds ${theirs.objective}, HiGHS is ${ours.status}`)
  expect(Math.abs(ours.objective - theirs.objective)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(theirs.objective)))
  return 'optimal'
}

describe.skipIf(!installed)('HiGHS and glpsol', () => {
  test.each([0, 1, 2, 3, 4])(
    'agree on ten random diets and on ten of the plan’s own models, part %i',
    async (part) => {
      const seen: string[] = []
      for (let seed = part * 10; seed < part * 10 + 10; seed++) {
        const diet = randomDiet(seed, builtInFoods, size)
        const goal = seed % 2 === 0 ? { seek: 'shortfall', changes: 4 } : { seek: 'changes', atMost: 0.45 }
        seen.push(await agree(dietModel(diet, goal)))
      }
      for (const { milp } of planModels(part * 10, 10)) seen.push(await agree(milp))
      expect(seen).toHaveLength(20)
      expect(seen.filter((status) => status === 'optimal').length).toBeGreaterThanOrEqual(10)
    },
    300_000,
  )
})
