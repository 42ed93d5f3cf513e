// How are days with more of something told from days with less? Any against none, or by rank; and when that cannot be done.
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import type { Unjudged } from './association.js'

export type Compares = 'any' | 'more'

/** The share of the values below each, ties in the middle: 0 to 1, and no single huge day weighs more than its rank. */
export function midRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Array<number>(values.length)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++
    for (let i = from; i <= to; i++) ranks[order[i]!] = (from + to + 1) / 2 / values.length
    from = to + 1
  }
  return ranks
}

const third = (values: readonly number[], part: 1 | 2): number =>
  values.toSorted((a, b) => a - b)[Math.floor((part * (values.length - 1)) / 3)]!

/** Decided by the exposure alone, never by the cramps: so that it cannot favour a finding. */
export function comparesOf(values: readonly number[]): Compares {
  const none = values.filter((value) => value === 0).length
  const isYesNo = values.every((value) => value === 0 || value === 1)
  return isYesNo || none >= patternPolicy.mostlyNone.value * values.length ? 'any' : 'more'
}

/** Scores of the days, and which of them stand on the side with less and on the side with more. */
export interface Sides {
  readonly scores: readonly number[]
  readonly less: readonly boolean[]
  readonly more: readonly boolean[]
}

export function sidesOf(values: readonly number[], compares: Compares): Sides {
  if (compares === 'any')
    return {
      scores: values.map((value) => Number(value > 0)),
      less: values.map((value) => value === 0),
      more: values.map((value) => value > 0),
    }
  const [low, high] = [third(values, 1), third(values, 2)]
  return { scores: midRanks(values), less: values.map((value) => value <= low), more: values.map((value) => value >= high) }
}

/** Why these days, in their order, cannot be compared; undefined when they can. */
export function unjudged(values: readonly number[], compares: Compares): Unjudged | undefined {
  if (values.length < patternPolicy.pairs.value) return 'few-days'
  const { less, more } = sidesOf(values, compares)
  if (less.some((one, index) => one && more[index])) return 'hardly-varies'
  const fewest = Math.min(less.filter(Boolean).length, more.filter(Boolean).length)
  if (fewest < patternPolicy.eachSide.value) return 'hardly-varies'
  if (compares === 'more') return undefined
  const changes = more.filter((one, index) => index > 0 && one !== more[index - 1]).length
  return changes < patternPolicy.changes.value ? 'one-change' : undefined
}
