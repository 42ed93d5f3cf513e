// Is a link only there because two things come on the same days? Each link again, with the clearer ones taken into account.
import type { Candidate } from './candidates.js'
import type { Measured } from './luck.js'
import type { Observed } from './nights-before.js'
import { basisOf, dot, residualOf } from './projection.js'

export interface Found {
  readonly candidate: Candidate
  readonly measured: Measured
}

/** How many errors the correlation of one comes to when others are among what explains a night. Nights count of which all are known. */
function sizeBeside({ candidate, measured }: Found, others: readonly Found[], { explained, left }: Observed): number {
  const scoresOf = ({ column, sides }: Candidate) => new Map(column.places.map((place, index) => [place, sides.scores[index]!]))
  const own = scoresOf(candidate)
  const beside = others.map((other) => scoresOf(other.candidate))
  const places = candidate.column.places.filter((place) => beside.every((scores) => scores.has(place)))
  const basis = basisOf([
    ...explained.map((column) => places.map((place) => column[place]!)),
    ...beside.map((scores) => places.map((place) => scores.get(place)!)),
  ])
  const scores = residualOf(
    places.map((place) => own.get(place)!),
    basis,
  )
  const nights = residualOf(
    places.map((place) => left[place]!),
    basis,
  )
  const lengths = Math.sqrt(dot(scores, scores) * dot(nights, nights))
  const error = measured.error * Math.sqrt(candidate.column.places.length / places.length)
  return lengths > 0 ? Math.abs(dot(scores, nights)) / (lengths * error) : 0
}

/**
 * For each found link, the clearest first: the place of the clearer one along with which it comes, or undefined where it stands by
 * itself. What comes along with another is not asked again when a third is judged.
 */
export function alongWith(found: readonly Found[], observed: Observed, critical: number): readonly (number | undefined)[] {
  const alone: number[] = []
  return found.map((one, place) => {
    const isStill = (others: readonly number[]) =>
      sizeBeside(
        one,
        others.map((other) => found[other]!),
        observed,
      ) > critical
    if (alone.length === 0 || isStill(alone)) {
      alone.push(place)
      return undefined
    }
    return alone.find((other) => !isStill([other])) ?? alone[0]
  })
}
