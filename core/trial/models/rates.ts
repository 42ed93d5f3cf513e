// What do level and effect together say? Rates under both arms, and what is avoided in a week.
import type { Marginal } from '../trial.js'
import { marginalFromDraws } from './from-draws.js'
import { through, type Table } from './table.js'

/** Level and effect together: places with weights, close enough to be taken for draws. */
export interface Joint {
  readonly level: Float64Array
  readonly effect: Float64Array
  readonly weight: Float64Array
}

/** A scale on which the linear part adds up, and the way back from a rate a day or a share of nights. */
export interface Scale {
  readonly to: (x: number) => number
  readonly back: (rate: number) => number
}

export const logScale: Scale = { to: Math.exp, back: (rate) => (rate <= 0 ? -Infinity : Math.log(rate)) }
export const logitScale: Scale = {
  to: (x) => 1 / (1 + Math.exp(-x)),
  back: (share) => (share <= 0 ? -Infinity : share >= 1 ? Infinity : Math.log(share / (1 - share))),
}

const WEEK = 7
/** Places of each arm in a joint posterior of two independent ones, and the share left out at either end. */
const PLACES = 100
const OUTSIDE = 1e-6

/** Two arms of which neither says anything of the other. */
export function independent(a: Table, b: Table): Joint {
  const placesOf = (table: Table) => {
    const [from, to] = [table.quantile(OUTSIDE), table.quantile(1 - OUTSIDE)]
    return Float64Array.from({ length: PLACES }, (_, i) => from + ((to - from) * i) / (PLACES - 1))
  }
  const [levels, others] = [placesOf(a), placesOf(b)]
  const [weightA, weightB] = [levels.map(a.density), others.map(b.density)]
  const over = (f: (i: number, j: number) => number) =>
    Float64Array.from({ length: PLACES * PLACES }, (_, k) => f(Math.floor(k / PLACES), k % PLACES))
  return {
    level: over((i) => levels[i]!),
    effect: over((i, j) => others[j]! - levels[i]!),
    weight: over((i, j) => weightA[i]! * weightB[j]!),
  }
}

/** Makers of the posteriors; `joint` is called once, when the first of them is. */
export function ratesOf(
  joint: () => Joint,
  { to, back }: Scale,
): Readonly<Record<'rateA' | 'rateB' | 'avoided' | 'nightsRatio', () => Marginal>> {
  let found: Joint | undefined
  const draws = (f: (level: number, effect: number) => number) => {
    const { level, effect, weight } = (found ??= joint())
    return marginalFromDraws(
      level.map((value, i) => f(value, effect[i]!)),
      weight,
    )
  }
  return {
    rateA: () =>
      through(
        draws((level) => level),
        to,
        back,
      ),
    rateB: () =>
      through(
        draws((level, effect) => level + effect),
        to,
        back,
      ),
    avoided: () => draws((level, effect) => WEEK * (to(level) - to(level + effect))),
    nightsRatio: () => draws((level, effect) => Math.log(to(level + effect) / to(level))),
  }
}
