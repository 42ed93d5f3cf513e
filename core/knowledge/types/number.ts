// What is a number in this house? A value with its plausible range, how it came to be known, and where from.
export type SourceId = string

/**
 * - `measured`: read in the named source.
 * - `derived`: computed from named sources; the note says how.
 * - `recalled`: a published figure given from memory and not yet re-read; sources name the publication.
 * - `judged`: elicited from general clinical knowledge; the note says on what ground.
 */
export type Kind = 'measured' | 'derived' | 'recalled' | 'judged'

/** A number with an address. `low` and `high` bound a 90 % plausible range; `low ≤ value ≤ high`. */
export interface Known {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly kind: Kind
  readonly sources: readonly SourceId[]
  readonly note: string
}

type Range = readonly [low: number, high: number]

/** A figure read in a source, with its interval (the source's own 95 % interval is used as it is). */
export const measured = (value: number, range: Range, source: SourceId | readonly SourceId[], note = ''): Known => ({
  value,
  low: range[0],
  high: range[1],
  kind: 'measured',
  sources: typeof source === 'string' ? [source] : source,
  note,
})

/** A figure computed from sources; `note` says how. */
export const derived = (value: number, range: Range, note: string, sources: readonly SourceId[]): Known => ({
  value,
  low: range[0],
  high: range[1],
  kind: 'derived',
  sources,
  note,
})

/** A published figure from memory, not re-read. */
export const recalled = (value: number, range: Range, source: SourceId | readonly SourceId[], note = ''): Known => ({
  value,
  low: range[0],
  high: range[1],
  kind: 'recalled',
  sources: typeof source === 'string' ? [source] : source,
  note,
})

/** A clinical judgement; `note` says on what ground. Optionally the sources that anchor it. */
export const judged = (value: number, range: Range, note: string, sources: readonly SourceId[] = []): Known => ({
  value,
  low: range[0],
  high: range[1],
  kind: 'judged',
  sources,
  note,
})

// An elicited probability is good to about a factor of this in its odds, either way (a judgement about our own judgements).
const ELICITED_ODDS_FACTOR = 1.8

/** An elicited probability, with the house's standard range: its odds a factor 1.8 either way. */
export function elicited(probability: number, note: string, sources: readonly SourceId[] = []): Known {
  const odds = probability / (1 - probability)
  const back = (o: number) => o / (1 + o)
  return judged(probability, [back(odds / ELICITED_ODDS_FACTOR), back(odds * ELICITED_ODDS_FACTOR)], note, sources)
}
