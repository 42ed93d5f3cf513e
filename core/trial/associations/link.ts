// What does a correlation come to in nights? A straight line through the scores, from the middle of one side to the middle of the other.
import type { Link, Side } from './association.js'
import type { Candidate } from './candidates.js'
import type { Measured } from './luck.js'
import type { Observed } from './nights-before.js'

const meanWhere = (values: readonly number[], chosen: readonly boolean[]): number => {
  const some = values.filter((_, index) => chosen[index])
  return some.reduce((sum, value) => sum + value, 0) / some.length
}

const inShare = (value: number) => Math.min(1, Math.max(0, value))
const inDifference = (value: number) => Math.min(1, Math.max(-1, value))

/** The link of a candidate; its range reaches `critical` errors either way, so that it leaves out 0 just when the link is found. */
export function linkOf({ lag, values, sides, column }: Candidate, { cramps }: Observed, found: Measured, critical: number): Link {
  const { scores, less, more } = sides
  const perScore = found.length / column.length
  const [low, high] = [meanWhere(scores, less), meanWhere(scores, more)]
  const middle = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const usual = column.places.reduce((sum, place) => sum + cramps[place]!, 0) / column.places.length
  const side = (chosen: readonly boolean[], score: number): Side => ({
    nights: chosen.filter(Boolean).length,
    mean: meanWhere(values, chosen),
    share: inShare(usual + found.correlation * perScore * (score - middle)),
  })
  const value = found.correlation * perScore * (high - low)
  const reach = critical * found.error * perScore * (high - low)
  return {
    lag,
    nights: values.length,
    less: side(less, low),
    more: side(more, high),
    difference: { value: inDifference(value), low: inDifference(value - reach), high: inDifference(value + reach) },
    byLuck: found.byLuck,
    seenFrom: Math.min(1, reach),
  }
}
