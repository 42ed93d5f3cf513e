// How much was sweated in a session of exercise? Weighed where somebody stood on the scales, guessed by effort and heat where not.
import type { EntryOf } from '../diary/entry.js'
import { intake } from '../knowledge/intake/index.js'
import { exactly, times } from './estimate.js'
import type { Estimate } from './report.js'

const MS_PER_MINUTE = 60_000
const MINUTES_PER_HOUR = 60

/** A stretch of time, in milliseconds since 1970. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A drink and when it was drunk. Litres. */
export interface Drunk {
  readonly at: number
  readonly litres: Estimate
}

export interface SweatSession extends Span {
  readonly activity: string
  readonly weighed: boolean
  /** Litres of sweat. */
  readonly litres: Estimate
  /** Litres drunk from its beginning to its end. */
  readonly drunk: Estimate
  /** Weight was gained: more was drunk than was lost. */
  readonly gained: boolean
}

/** What was drunk in a span, its beginning included. */
export const drunkIn = (drinks: readonly Drunk[], { from, to }: Span): Estimate => {
  const within = drinks.filter(({ at }) => from <= at && at < to)
  const part = (name: keyof Estimate) => within.reduce((sum, { litres }) => sum + litres[name], 0)
  return { value: part('value'), low: part('low'), high: part('high') }
}

/** Nobody said how warm it was: anything from cool to hot. */
function heatOf(heat: 'cool' | 'warm' | 'hot' | undefined): Estimate {
  const { cool, warm, hot } = intake.hydration.sweat.byHeat
  return heat === undefined ? { value: warm.value, low: cool.low, high: hot.high } : intake.hydration.sweat.byHeat[heat]
}

/**
 * The moment of the entry counts as the beginning. Weighed: sweat = weight lost + drunk (a litre weighs a kilogram; nobody measured
 * urine), for sessions short enough; its range goes from nothing drunk in truth to the most that the drinks may have been.
 */
export function sweatOf({ at, payload }: EntryOf<'exercise'>, drinks: readonly Drunk[]): SweatSession | undefined {
  if (payload === null) return undefined
  const { activity, minutes, effort, heat, weightLostKg } = payload
  const { sweat } = intake.hydration
  const from = Date.parse(at)
  const to = from + minutes * MS_PER_MINUTE
  const hours = minutes / MINUTES_PER_HOUR
  const drunk = drunkIn(drinks, { from, to })
  const weighed = weightLostKg !== undefined && hours <= sweat.weighingHours.value
  const lost = (litres: number) => Math.max(0, (weightLostKg ?? 0) + litres)
  return {
    activity,
    from,
    to,
    weighed,
    litres: weighed
      ? { value: lost(drunk.value), low: lost(0), high: lost(drunk.high) }
      : times(exactly(hours), sweat.byEffort[effort], heatOf(heat)),
    drunk,
    gained: weightLostKg !== undefined && -weightLostKg > intake.hydration.drinking.weightGainKg.value,
  }
}
