// What could stand in the place of one line? A few others like it that the guard lets through, and the wish to take one of them.
import type { Change, Plan, Wishes } from './plan.js'
import type { Candidate } from './ready/candidate.js'
import type { Prepared } from './ready/prepare.js'
import { keepsLimits } from './search/keeps.js'
import { problemOf, type Problem } from './search/problem.js'
import { tieOf } from './search/tie.js'
import { offerOf } from './tell/changes.js'

/** A line that could be taken instead; what the whole plan then reaches is known once it is solved again. */
export type Alternative = Omit<Change, 'without'>

/** So many are offered. */
const OFFERED = 4
/** What is like by kin comes before what only serves the same aims. */
const NO_KIN = 0.5

/** Lines that do the same kind of thing: take the same food's place, add a food, or take something away. */
const sameKind = (a: Candidate, b: Candidate): boolean => {
  if (a.id === b.id || (a.food && a.food.id === b.food?.id)) return false
  if (a.kind === 'swap') return b.kind === 'swap' && a.usual?.key === b.usual?.key
  return a.kind === 'less' ? b.kind === 'less' : b.kind === 'new' || b.kind === 'more'
}

/** What a line does that matters: for its aims, or, where it only makes room, for the tight limits. */
function deedsOf({ aims, limits, lines }: Problem, line: number): readonly Float64Array[] {
  const served = aims.filter(({ base, gains }) => base < 1 && gains[line]! > 0).map(({ gains }) => gains)
  if (served.length > 0 && lines[line]!.kind !== 'less') return served
  return limits
    .filter(({ room, high, gains }) => room.wish.what !== 'keep-enough' && high < Infinity && gains[line]! < 0)
    .map(({ gains }) => gains.map((gain) => -gain))
}

/** Whole portions a week that do as much as the line did where it did most, and how much of all it did that is. */
function asMuch(deeds: readonly Float64Array[], line: number, times: number, other: number, most: number) {
  const done = deeds.map((gains) => gains[line]! * times)
  const main = done.reduce((best, one, deed) => (one > done[best]! ? deed : best), 0)
  const each = deeds[main]?.[other] ?? 0
  if (!(each > 0)) return undefined
  const count = Math.max(1, Math.min(most, Math.ceil(done[main]! / each - 1e-9)))
  const like =
    deeds.reduce((sum, gains, deed) => sum + Math.max(0, Math.min(1, (gains[other]! * count) / done[deed]!)), 0) / deeds.length
  return { count, like }
}

/**
 * Up to four other lines for the place of one line of a plan, most alike first. Each is within the wishes and the guard, and with it
 * the rest of the plan keeps every hard limit. None for an id that is not in the plan.
 */
export function alternatives(prepared: Prepared, wishes: Wishes, plan: Plan, changeId: string): readonly Alternative[] {
  const problem = problemOf(prepared, { ...wishes, locked: wishes.locked.filter(({ id }) => id !== changeId) })
  const place = new Map(problem.lines.map(({ id }, index) => [id, index]))
  const line = place.get(changeId)
  const times = plan.changes.find(({ id }) => id === changeId)?.timesPerWeek
  if (line === undefined || times === undefined) return []
  const others = new Map(
    plan.changes.flatMap(({ id, timesPerWeek }) => {
      const index = place.get(id)
      return id === changeId || index === undefined ? [] : [[index, timesPerWeek] as const]
    }),
  )
  const own = problem.lines[line]!
  const deeds = deedsOf(problem, line)
  const scored = problem.lines.flatMap((candidate, index) => {
    if (others.has(index) || !sameKind(own, candidate)) return []
    const found = asMuch(deeds, line, times, index, candidate.most)
    if (!found) return []
    const kin = own.kin !== undefined && own.kin === candidate.kin ? 1 : NO_KIN
    return [{ candidate, index, count: found.count, score: (found.like * kin) / candidate.cost }]
  })
  const best: Alternative[] = []
  for (const { candidate, index, count } of scored.toSorted(
    (a, b) => b.score - a.score || tieOf(a.candidate.id) - tieOf(b.candidate.id),
  )) {
    if (best.length === OFFERED) break
    if (keepsLimits(problem, new Map(others).set(index, count)))
      best.push(offerOf(prepared.request.case, problem.aims, { candidate, times: count }))
  }
  return best
}

/** The wishes of somebody who takes `instead` in the place of `changeId`: that one is refused, this one locked. */
export const takeAlternative = (
  wishes: Wishes,
  changeId: string,
  { id, timesPerWeek }: Pick<Alternative, 'id' | 'timesPerWeek'>,
): Wishes => ({
  ...wishes,
  refusedChanges: [...wishes.refusedChanges.filter((one) => one !== changeId && one !== id), changeId],
  locked: [...wishes.locked.filter((one) => one.id !== changeId && one.id !== id), { id, timesPerWeek }],
})
