// What of a result is worth showing first? The same on every face.
import type { EvidenceLine, RankedCause } from './assessment.js'
import { mainBand } from './leaders.js'

const leastShown = 0.03
const mostShown = 7
const alwaysShown = 3

/** The causes worth showing first, and the rest. "Not on this list" is always among the first. */
export function worthShowing(ranking: readonly RankedCause[]): {
  readonly first: readonly RankedCause[]
  readonly rest: readonly RankedCause[]
} {
  const first = ranking.filter(
    (cause, place) =>
      cause.id === 'unlisted' || (place < mostShown && (mainBand(cause).value >= leastShown || place < alwaysShown)),
  )
  return { first, rest: ranking.filter((cause) => !first.includes(cause)) }
}

const worthSaying = 0.12
const linesShown = 6

/** The answers that pull most, for and against, leaving out those that hardly pull. */
export const strongest = (evidence: readonly EvidenceLine[], sign: 1 | -1): readonly EvidenceLine[] =>
  evidence.filter(({ bits }) => bits * sign >= worthSaying).slice(0, linesShown)
