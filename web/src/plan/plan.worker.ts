// Where is the plan made? Here, beside the page: the foods, the optimiser and the second check, loaded with the first plan and no sooner.
import loadHighs from 'highs'
import runtime from 'highs/runtime?url'
import {
  alternatives,
  planDiet,
  preparePlan,
  solverOf,
  typicalUsual,
  type HighsLike,
  type MilpSolver,
  type Prepared,
  type Previous,
} from '@charley/core/fix'
import { builtInFoods } from '@charley/core/foods'
import type { AskedOfPlanner, SaidByPlanner, Wanted } from './planner.js'

const tell = (said: SaidByPlanner) => postMessage(said)

let loading: Promise<MilpSolver> | undefined
// The package's types speak of another build of it, where the loader is a property.
const load = loadHighs as unknown as (options: { locateFile: () => string }) => Promise<HighsLike>
const solver = (): Promise<MilpSolver> => (loading ??= load({ locateFile: () => runtime }).then(solverOf))

/** Of the draws behind the chances: the same answers give the same plan, chances and all. */
const seed = 1

let prepared: { readonly key: string; readonly value: Prepared } | undefined

/** The last plan that was worked out to its end: where the next one for the same diet begins. */
let last: { readonly of: Prepared; readonly previous: Previous } | undefined

/** What does not hang on wishes is worked out once. */
function ready({ case: person, life, authority, usual, wishes }: Wanted): Prepared {
  const rest = { case: person, life, authority }
  const key = JSON.stringify([usual, rest])
  if (prepared?.key !== key) {
    const pattern = person.eating?.pattern ?? 'everything'
    const from = usual ?? typicalUsual(pattern, life, builtInFoods)
    prepared = { key, value: preparePlan({ ...rest, usual: from, foods: builtInFoods, wishes }) }
  }
  return prepared.value
}

async function plan(turn: number, wanted: Wanted): Promise<void> {
  const milp = await solver()
  tell({ turn, what: 'ready', runtime })
  const made = ready(wanted)
  const planned = planDiet({ ...made.request, wishes: wanted.wishes }, milp, {
    seed,
    prepared: made,
    ...(last?.of === made && { previous: last.previous }),
    onBetter: (better) => tell({ turn, what: 'good', planned: better }),
  })
  if (planned.kind === 'plan') last = { of: made, previous: { plan: planned.plan, wishes: wanted.wishes } }
  tell({ turn, what: 'done', planned })
}

function like(turn: number, wanted: Wanted, change: string): void {
  const { wishes, previous } = wanted
  tell({ turn, what: 'like', instead: previous ? alternatives(ready(wanted), wishes, previous, change) : [] })
}

async function answer(asked: AskedOfPlanner): Promise<void> {
  try {
    if (asked.what === 'plan') await plan(asked.turn, asked.wanted)
    else like(asked.turn, asked.wanted, asked.change)
  } catch (error) {
    tell({ turn: asked.turn, what: 'broken', why: error instanceof Error ? error.message : String(error) })
  }
}

addEventListener('message', ({ data }: MessageEvent<AskedOfPlanner>) => void answer(data))
