// Would a cheaper food do as well? Lines are exchanged for others that cost as little to change, where that saves money.
import { planPolicy } from '../../knowledge/plan/index.js'
import type { Candidate } from '../ready/candidate.js'
import { compatible, instanceOf } from './few/instance.js'
import { settlerOf } from './few/leaf.js'
import { pricesOf } from './model.js'
import type { Problem } from './problem.js'

type Times = ReadonlyMap<number, number>

const SMALL = 1e-9

/**
 * Of plans as good within the policy's gap, a cheaper one: each line in turn gives way to another of the same kind and nearness, the
 * portions are settled anew, and what saves most is taken, until nothing saves. A food without a price counts as the dearest.
 */
export function cheaper(
  problem: Problem,
  floors: readonly number[],
  found: Times,
  costs: Readonly<Record<string, number>>,
): Times {
  const { lines, locked } = problem
  const prices = pricesOf(problem)
  const instance = instanceOf({ ...problem, mostChanges: found.size }, floors)
  const bestOf = settlerOf(instance, prices)
  const dearest = Math.max(0, ...Object.values(costs))
  const money = (times: Times) => [...times].reduce((sum, [line, count]) => sum + costOf(lines[line]!, costs, dearest) * count, 0)
  const worth = (times: Times) =>
    [...times].reduce((sum, [line, count]) => sum + prices.change[line]! + prices.portion[line]! * count, 0)
  const most = worth(found) * (1 + planPolicy.gap.value)
  let best = found
  for (let saved = true; saved;) {
    saved = false
    const set = [...best.keys()]
    for (const [place, line] of set.entries()) {
      if (locked.has(line)) continue
      const others = set.filter((one) => one !== line)
      for (let other = 0; other < lines.length; other++) {
        if (best.has(other) || !alike(lines[line]!, lines[other]!) || !compatible(instance, others, other)) continue
        const tried = set.with(place, other)
        const settled = bestOf(tried, most).best
        if (!settled) continue
        const times = new Map(tried.map((one, index) => [one, settled.times[index]!]))
        if (money(times) >= money(best) - SMALL) continue
        best = times
        saved = true
        break
      }
      if (saved) break
    }
  }
  return best
}

const alike = (a: Candidate, b: Candidate): boolean => a.kind === b.kind && a.nearness === b.nearness

const costOf = ({ food }: Candidate, costs: Readonly<Record<string, number>>, dearest: number): number =>
  food ? (costs[food.id] ?? dearest) : 0
