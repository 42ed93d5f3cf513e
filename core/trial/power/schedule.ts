// Which stretches of days does one pair of periods have, and how much do neighbouring ones disturb the comparison?

/** A stretch of at most a week of one period: where its middle lies (days from the start of the pair), and its days. */
export interface Stretch {
  /** The first or the second period of the pair. */
  readonly second: boolean
  readonly middle: number
  readonly days: number
}

const WEEK = 7

/** One pair, cut up as the bins of the analysis are. */
export function stretchesOf({
  periodDays,
  washoutDays,
}: {
  readonly periodDays: number
  readonly washoutDays: number
}): readonly Stretch[] {
  const counted = periodDays - washoutDays
  const parts = Math.ceil(counted / WEEK)
  const edge = (part: number) => Math.ceil((part * counted) / parts)
  return [false, true].flatMap((second) =>
    Array.from({ length: parts }, (_, part): Stretch => {
      const [from, to] = [edge(part), edge(part + 1)]
      return { second, middle: (second ? periodDays : 0) + washoutDays + (from + to) / 2, days: to - from }
    }),
  )
}

/**
 * What slow ups and downs add to the variance of the difference of the arms' logs (or means), for so many pairs. `kernel` is their
 * covariance at a distance in days. As each pair's order is tossed by itself, pairs disturb each other by nothing on average; a pair
 * contributes Σ s_t s_u d_t d_u K(|t − u|) / D², s = ±1 by period, d days, D days of an arm in one pair.
 */
export function slowVariance(stretches: readonly Stretch[], pairs: number, kernel: (days: number) => number): number {
  const armDays = stretches.reduce((sum, { days }) => sum + days, 0) / 2
  let sum = 0
  for (const t of stretches)
    for (const u of stretches) sum += (t.second === u.second ? 1 : -1) * t.days * u.days * kernel(Math.abs(t.middle - u.middle))
  return Math.max(0, sum) / (pairs * armDays * armDays)
}
