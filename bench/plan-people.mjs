// Whose plans are timed? Twelve adults on the typical diet of their pattern, over any table of foods; in Node and in the browser alike.
import { emptyWishes, planDiet, preparePlan, typicalUsual } from '@charley/core/fix'
import { builtInFoods } from '@charley/core/foods'
import { median } from './people.mjs'

const people = ['everything', 'vegetarian', 'vegan'].flatMap((pattern) =>
  [
    [28, 'female'],
    [36, 'male'],
    [54, 'female'],
    [61, 'male'],
  ].map(([age, sex]) => ({ pattern, age, sex })),
)
const seed = 1

export function planRequest({ pattern, age, sex }, foods) {
  const life = { ageYears: age, sex }
  return {
    case: {
      person: { age, sex },
      // What the guard must know before it lets a plan through.
      answers: { pregnant: false, 'kidney-disease': false },
      labs: [],
      eating: { pattern, allergies: [], leavesOut: [] },
    },
    life,
    authority: 'nasem',
    usual: typicalUsual(pattern, life, builtInFoods),
    foods,
    wishes: emptyWishes(),
  }
}

/** ms to the first plan and to the best one; and to both again (`…Soon` is the first) after a line was refused and after it was locked. */
export function timePlan(request, solver) {
  const from = performance.now()
  const prepared = preparePlan(request)
  let first
  const onBetter = () => (first ??= performance.now() - from)
  const planned = planDiet(request, solver, { seed, prepared, onBetter })
  const best = performance.now() - from
  const lines = prepared.candidates.open.length
  if (planned.kind !== 'plan') return { kind: planned.kind, lines }
  const { plan } = planned
  const previous = { plan, wishes: request.wishes }
  const again = (wishes) => {
    const start = performance.now()
    let soon
    const onBetter = () => (soon ??= performance.now() - start)
    planDiet({ ...request, wishes: { ...request.wishes, ...wishes } }, solver, { seed, prepared, previous, onBetter })
    const end = performance.now() - start
    return { soon: soon ?? end, end }
  }
  const [{ id, timesPerWeek }] = plan.changes
  const [refused, locked] = [again({ refusedChanges: [id] }), again({ locked: [{ id, timesPerWeek }] })]
  return {
    kind: 'plan',
    lines,
    first: first ?? best,
    best,
    proven: plan.standing === 'proven',
    changes: plan.changes.length,
    refusedSoon: refused.soon,
    refused: refused.end,
    lockedSoon: locked.soon,
    locked: locked.end,
  }
}

/** Medians over `count` of the twelve; the first person goes once before the clock starts. */
export function timePlans(solver, foods = builtInFoods, count = people.length) {
  const requests = people.slice(0, count).map((person) => planRequest(person, foods))
  timePlan(requests[0], solver)
  const all = requests.map((request) => timePlan(request, solver))
  const plans = all.filter(({ kind }) => kind === 'plan')
  const middle = (name) => median(plans.map((plan) => plan[name]))
  return {
    asked: all.length,
    plans: plans.length,
    proven: plans.filter(({ proven }) => proven).length,
    others: all.filter(({ kind }) => kind !== 'plan').map(({ kind }) => kind),
    lines: middle('lines'),
    changes: middle('changes'),
    first: middle('first'),
    best: middle('best'),
    refusedSoon: middle('refusedSoon'),
    refused: middle('refused'),
    lockedSoon: middle('lockedSoon'),
    locked: middle('locked'),
  }
}
