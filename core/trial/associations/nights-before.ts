// What does a night look like before anything is asked of the diary? Slow trend, weekday, and the nights just before it.
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import { basisOf, residualOf } from './projection.js'

const WEEK = 7

export interface Observed {
  /** Where in the history each observed night stands. */
  readonly at: readonly number[]
  /** 1 with a cramp, 0 without. */
  readonly cramps: readonly number[]
  /** Column by column over the observed nights: what each night is first explained by. */
  readonly explained: readonly (readonly number[])[]
  /** What they leave. */
  readonly left: Float64Array
}

/**
 * The observed nights of a history. A night before that nobody knows counts as an average one. Explaining a night by those before it
 * takes out that bad nights come together, and with it every roundabout link by way of an earlier night (a cramp spoils the sleep, and
 * another cramp follows).
 */
export function observedNights(cramps: readonly (0 | 1 | undefined)[]): Observed {
  const at = cramps.flatMap((cramp, index) => (cramp === undefined ? [] : [index]))
  const known = at.map((index) => cramps[index]!)
  const mean = known.reduce<number>((sum, cramp) => sum + cramp, 0) / Math.max(1, known.length)
  const waves = Math.round(at.length / patternPolicy.nightsPerTrend.value)
  const explained = [
    at.map(() => 1),
    ...Array.from({ length: waves }, (_, wave) =>
      at.map((index) => Math.cos((Math.PI * (wave + 1) * (index + 0.5)) / cramps.length)),
    ),
    ...Array.from({ length: WEEK - 1 }, (_, day) => at.map((index) => Number(index % WEEK === day))),
    ...Array.from({ length: patternPolicy.nightsBefore.value }, (_, back) =>
      at.map((index) => (cramps[index - back - 1] ?? mean) - mean),
    ),
  ]
  return { at, cramps: known, explained, left: residualOf(known, basisOf(explained)) }
}
