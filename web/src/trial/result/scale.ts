// How is an effect laid out across a picture? Ratios by their logarithm, sleep by points; better always lies to the left.
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { trialResultPageWords, type Estimate, type Outcome } from '@charley/core/trial'

const words = trialResultPageWords.effect

/** Where a value stands on the picture's own axis, on which less is better. */
export interface EffectAxis {
  readonly isRatio: boolean
  /** 0 to 100, of what the outcome counts: a ratio, or points. */
  readonly at: (value: number) => number
  /** The same for a place on a curve, which is on the log scale for ratios. */
  readonly atCurve: (x: number) => number
  /** Whether a place on a curve lies within the picture. */
  readonly holds: (x: number) => boolean
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
}

const ratioTicks = [0.1, 0.25, 0.5, 0.7, 1, 1.5, 2, 4]
const round = (value: number) => new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 }).format(value)

const clamped = (low: number, high: number): ScaleLinear<number, number> => scaleLinear([low, high], [2, 98]).clamp(true)

/** An axis on which all of these estimates have room, and no effect at all is in sight. */
export function effectAxis(outcome: Outcome, estimates: readonly Pick<Estimate, 'low' | 'high'>[]): EffectAxis {
  const lows = estimates.map(({ low }) => low)
  const highs = estimates.map(({ high }) => high)
  if (outcome === 'sleep') {
    const most = Math.min(10, Math.max(1, ...highs.map(Math.abs), ...lows.map(Math.abs)) * 1.25)
    // More sleep is better, and better lies to the left.
    const scale = clamped(most, -most)
    const step = most > 4 ? 2 : 1
    const values = Array.from({ length: 2 * Math.floor(most / step) + 1 }, (_, at) => (at - Math.floor(most / step)) * step)
    return {
      isRatio: false,
      at: scale,
      atCurve: scale,
      holds: (x) => Math.abs(x) <= most,
      ticks: values.map((value) => ({ value, text: words.points(value) })),
    }
  }
  const least = Math.max(0.05, Math.min(0.5, ...lows) / 1.25)
  const most = Math.min(20, Math.max(1.6, ...highs) * 1.15)
  const scale = clamped(Math.log(least), Math.log(most))
  const narrow = Math.log(most / least) > 2.6
  const ticks = ratioTicks.filter((value) => value >= least && value <= most && !(narrow && (value === 0.7 || value === 1.5)))
  return {
    isRatio: true,
    at: (value) => scale(Math.log(Math.max(value, 1e-6))),
    atCurve: scale,
    holds: (x) => x >= Math.log(least) && x <= Math.log(most),
    ticks: ticks.map((value) => ({ value, text: value === 1 ? words.same : words.times(round(value)) })),
  }
}

/** "0.58" or "1.2 points". */
export const effectText = (outcome: Outcome, value: number): string =>
  outcome === 'sleep'
    ? words.pointsLong(value)
    : new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)
