// Which series can be compared with the nights, and how far back? Each with its days on both sides, or why it cannot.
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import { lags, type Lag, type Unjudged } from './association.js'
import { comparesOf, sidesOf, unjudged, type Compares, type Sides } from './compared.js'
import type { Observed } from './nights-before.js'
import { columnMaker, type Column } from './scores.js'

/** Values day by day, of the same days as the nights; undefined is unknown. */
export type Series = readonly (number | undefined)[]

/** One series so many days before the nights. */
export interface Candidate {
  /** Its place among the series. */
  readonly series: number
  readonly lag: Lag
  /** By the nights of which it is known. */
  readonly values: readonly number[]
  readonly sides: Sides
  readonly column: Column
}

export interface Comparable {
  readonly compares: Compares
  readonly candidates: readonly Candidate[]
  /** Why one or more of its lags were left out. */
  readonly why?: Unjudged
}

/** Where among the observed nights the series is known so far before, and what it is there. */
function alongside(series: Series, { at }: Observed, lag: Lag) {
  const places = at.flatMap((index, place) => (series[index - lag] === undefined ? [] : [place]))
  return { places, values: places.map((place) => series[at[place]! - lag]!) }
}

/** Each series at each lag. Nothing here looks at the cramps, only at which nights are known. */
export function comparable(all: readonly Series[], observed: Observed): readonly Comparable[] {
  const columnOf = columnMaker(observed)
  return all.map((one, series) => {
    const compares = comparesOf(one.filter((value) => value !== undefined))
    const found = lags.map((lag): Candidate | Unjudged => {
      const { places, values } = alongside(one, observed, lag)
      const why = unjudged(values, compares)
      if (why !== undefined) return why
      const sides = sidesOf(values, compares)
      const column = columnOf(places, sides.scores)
      return column.ownPart < patternPolicy.ownPart.value ? 'same-weekdays' : { series, lag, values, sides, column }
    })
    const why = found.find((each) => typeof each === 'string')
    return { compares, candidates: found.filter((each) => typeof each !== 'string'), ...(why !== undefined && { why }) }
  })
}
