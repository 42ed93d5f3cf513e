// Which entry of a ranking leads, and what does an entry stand for: cramps of its own, or cramps that it is behind?
import type { Band, RankedCause } from './assessment.js'

/** True for a cause whose part lies in what it brings about, more than in cramps of its own. */
export const standsBehind = ({ share, through }: Pick<RankedCause, 'share' | 'through'>): boolean => through.value > share.value

/** What an entry is ranked and shown by: its share, or the part of others' shares that it is behind. */
export const mainBand = (cause: Pick<RankedCause, 'share' | 'through'>): Band =>
  standsBehind(cause) ? cause.through : cause.share

/** What may itself be felt as these cramps, in order: those that only stand behind others are left out. */
export const leaders = (ranking: readonly RankedCause[]): readonly RankedCause[] =>
  ranking.filter((cause) => !standsBehind(cause)).sort((a, b) => b.share.value - a.share.value)
