// What runs in the plan's own thread? HiGHS and the plan. What does not hang on wishes is worked out once for each diet.
import { planDiet, preparePlan, type MilpSolver, type Prepared, type Previous } from '@charley/core/fix'
import { parentPort } from 'node:worker_threads'
import { nodeSolver } from './node-solver.js'
import type { AskedOfWorker, SaidByWorker } from './said.js'

/** Of the draws behind the chances: always the same, so that the same question gets the same answer. */
const seed = 1

let loading: Promise<MilpSolver> | undefined
let prepared: Prepared | undefined
let previous: Previous | undefined

const say = (said: SaidByWorker) => parentPort?.postMessage(said)

async function answer({ turn, request, wishes }: AskedOfWorker): Promise<void> {
  const solver = await (loading ??= nodeSolver())
  if (request) {
    prepared = preparePlan(request)
    previous = undefined
  }
  if (!prepared) throw new Error('The first request to the plan worker has no diet')
  const planned = planDiet({ ...prepared.request, wishes }, solver, {
    seed,
    prepared,
    ...(previous ? { previous } : {}),
    onBetter: (better) => say({ turn, what: 'better', planned: better }),
  })
  if (planned.kind === 'plan') previous = { plan: planned.plan, wishes }
  say({ turn, what: 'done', planned })
}

parentPort?.on('message', (asked: AskedOfWorker) => {
  answer(asked).catch((error: unknown) =>
    say({ turn: asked.turn, what: 'broken', why: error instanceof Error ? error.message : String(error) }),
  )
})
