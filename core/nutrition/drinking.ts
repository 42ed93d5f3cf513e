// Was too much drunk at once? Faster than kidneys can pass it, or much more than was sweated: both thin the blood.
import { intake } from '../knowledge/intake/index.js'
import type { Known } from '../knowledge/types/index.js'
import type { Estimate } from './report.js'
import { drunkIn, type Drunk, type Span, type SweatSession } from './sweat.js'

const HOUR = 3_600_000

/** Each with the numbers it rests on; times are ISO 8601 instants in UTC. */
export type FluidWarning =
  /** Within one hour more was drunk, less what was sweated in it, than kidneys pass. `certain`: above the upper end of what they pass. */
  | {
      readonly kind: 'faster-than-kidneys'
      readonly from: string
      readonly litres: number
      readonly limit: Known
      readonly certain: boolean
    }
  /** During long exercise more was drunk than was sweated at the most. */
  | { readonly kind: 'more-than-sweat'; readonly from: string; readonly drunk: number; readonly sweated: Estimate }
  /** Weight was gained during exercise. */
  | { readonly kind: 'gained-weight'; readonly from: string }

const iso = (time: number) => new Date(time).toISOString()

const sweatedIn = (sessions: readonly SweatSession[], span: Span): number =>
  sessions.reduce((sum, { from, to, litres }) => {
    const overlap = Math.max(0, Math.min(to, span.to) - Math.max(from, span.from))
    return to > from ? sum + (litres.value * overlap) / (to - from) : sum
  }, 0)

/** The hour that begins with a drink and brings most, net of sweat. */
function fastestHour(drinks: readonly Drunk[], sessions: readonly SweatSession[]) {
  const hours = drinks.map(({ at }) => {
    const span = { from: at, to: at + HOUR }
    return { from: at, litres: drunkIn(drinks, span).value - sweatedIn(sessions, span) }
  })
  return hours.toSorted((a, b) => b.litres - a.litres || a.from - b.from)[0]
}

/** Drinks that were all entered under one time look fast: a warning asks, it does not judge. */
export function drinkingWarnings(drinks: readonly Drunk[], sessions: readonly SweatSession[]): readonly FluidWarning[] {
  const limit = intake.hydration.drinking.perHourL
  const fastest = fastestHour(drinks, sessions)
  const long = intake.hydration.aroundExercise.longFromHours.low * HOUR
  return [
    ...(fastest && fastest.litres > limit.value
      ? [
          {
            kind: 'faster-than-kidneys' as const,
            from: iso(fastest.from),
            litres: fastest.litres,
            limit,
            certain: fastest.litres > limit.high,
          },
        ]
      : []),
    ...sessions.flatMap(({ from, to, drunk, litres, gained }): readonly FluidWarning[] => [
      ...(to - from >= long && drunk.value > litres.high
        ? [{ kind: 'more-than-sweat' as const, from: iso(from), drunk: drunk.value, sweated: litres }]
        : []),
      ...(gained ? [{ kind: 'gained-weight' as const, from: iso(from) }] : []),
    ]),
  ]
}
