// How much should this person drink around exercise? Numbers by weight and by own sweat, with the danger of too much; else thirst.
import { guard } from '../guard/index.js'
import type { Verdict } from '../guard/suggestion.js'
import { drinkNumbers } from '../knowledge/fixing/drink.js'
import { intake } from '../knowledge/intake/index.js'
import type { Known } from '../knowledge/types/index.js'
import { drinksAdvised, type Estimate, type LifeStage, type SweatSession } from '../nutrition/index.js'
import type { Case } from '../person/case.js'

const ML = 1000
const MS_PER_HOUR = 3_600_000

export interface DrinkAdvice {
  /** On drinking by numbers at all. Unless it is allowed there are no numbers but these: ask first, or drink as told. */
  readonly verdict: Verdict
  /** Why there are fewer numbers than there could be. */
  readonly missing: readonly ('adult-age' | 'weight' | 'weighed-session')[]
  /** ml of drinks a day that the tables advise; an adequate intake, no target. */
  readonly everydayMl?: Known
  readonly before?: { readonly ml: Estimate; readonly hours: Known; readonly ifDarkMl: Estimate; readonly ifDarkHours: Known }
  readonly during?: {
    readonly litresPerHour: Estimate
    /** `own-sweat`: from a session that was weighed. `start`: where anybody may begin. */
    readonly by: 'own-sweat' | 'start'
    /** kg that may be lost without harm; none should be gained. */
    readonly mayLoseKg?: number
    /** Salt and sugar in the drink, from so many hours on; absent where the guard does not allow it. */
    readonly salted?: { readonly fromHours: Known; readonly sodiumMmolPerL: Known; readonly carbohydrateShare: Known }
  }
  /** Only where recovery must be quick; otherwise thirst and a meal do it. */
  readonly after?: { readonly litresPerKg: Known; readonly litres?: Estimate; readonly overHours?: number }
  readonly limits?: { readonly perHourL: Known; readonly atOnceL: Known; readonly gainKg: Known }
}

const { aroundExercise, drinking } = intake.hydration
const perHour = drinking.perHourL.value

/** A figure for each kg, never more than what may be drunk at once. */
function forWeight(known: Known, weightKg: number): Estimate {
  const ml = (each: number) => Math.min(each * weightKg, drinking.atOnceL.value * ML)
  return { value: ml(known.value), low: ml(known.low), high: ml(known.high) }
}

/**
 * Between losing as much as does no harm and replacing the sweat of the last weighed session, and never faster than kidneys pass it:
 * a slower limit than sweat would allow, for a measured rate belongs to one day.
 */
function byOwnSweat({ litres, from, to }: SweatSession, mayLoseKg: number): Estimate {
  const hours = (to - from) / MS_PER_HOUR
  const high = Math.min(litres.value / hours, perHour)
  const low = Math.min(high, Math.max(0, litres.value - mayLoseKg) / hours)
  return { value: (low + high) / 2, low, high }
}

function atStart(): Estimate {
  const { value, low, high } = aroundExercise.duringLPerHour
  return { value, low, high: Math.min(high, perHour) }
}

/** Litres that were lost and not drunk in a session, which weigh as many kilograms. */
const lostIn = ({ litres, drunk }: SweatSession): number => Math.max(0, litres.value - drunk.value)

function afterwards(session: SweatSession | undefined): NonNullable<DrinkAdvice['after']> {
  const { afterLPerKg } = aroundExercise
  if (session === undefined || lostIn(session) === 0) return { litresPerKg: afterLPerKg }
  const lost = lostIn(session)
  const litres = { value: lost * afterLPerKg.value, low: lost * afterLPerKg.low, high: lost * afterLPerKg.high }
  return { litresPerKg: afterLPerKg, litres, overHours: litres.high / perHour }
}

/**
 * Advice of the American College of Sports Medicine for a grown person, passed by the guard. Thirst is enough for most; nobody has
 * shown that drinking by numbers prevents cramps.
 *
 * @param sessions of the diary (see `fluids`); the last that was weighed gives this person's own rate.
 */
export function drinkAdvice(said: Case, life: LifeStage, sessions: readonly SweatSession[] = []): DrinkAdvice {
  const { weightKg, ageYears } = life
  const adult = ageYears !== undefined && ageYears >= drinkNumbers.adultYears.value
  const weighed = sessions.findLast((session) => session.weighed && session.to > session.from)
  const before = weightKg === undefined ? undefined : forWeight(aroundExercise.beforeMlPerKg, weightKg)
  const ifDark = weightKg === undefined ? undefined : forWeight(aroundExercise.darkUrineMlPerKg, weightKg)
  const mayLoseKg = weightKg === undefined ? undefined : weightKg * aroundExercise.lossShare.value
  const own = weighed && mayLoseKg !== undefined ? byOwnSweat(weighed, mayLoseKg) : undefined
  const litresPerHour = own ?? atStart()
  const extraMlPerDay = (before?.high ?? 0) + (ifDark?.high ?? 0) + litresPerHour.high * ML
  const ask = (drink: 'water' | 'sports-drink') =>
    guard({ what: 'drink', drink, extraMlPerDay, mlPerHour: litresPerHour.high * ML }, said)
  const verdict = ask('water')
  const missing = [
    ...(adult ? [] : (['adult-age'] as const)),
    ...(weightKg === undefined ? (['weight'] as const) : []),
    ...(weighed ? [] : (['weighed-session'] as const)),
  ]
  if (verdict.permission !== 'allowed' || !adult) return { verdict, missing }
  const everydayMl = drinksAdvised(life)
  return {
    verdict,
    missing,
    ...(everydayMl && { everydayMl }),
    ...(before &&
      ifDark && {
        before: { ml: before, hours: aroundExercise.beforeHours, ifDarkMl: ifDark, ifDarkHours: drinkNumbers.darkUrineHours },
      }),
    during: {
      litresPerHour,
      by: own ? 'own-sweat' : 'start',
      ...(mayLoseKg !== undefined && { mayLoseKg }),
      ...(ask('sports-drink').permission === 'allowed' && {
        salted: {
          fromHours: aroundExercise.longFromHours,
          sodiumMmolPerL: aroundExercise.sodiumMmolPerL,
          carbohydrateShare: aroundExercise.carbohydrateShare,
        },
      }),
    },
    after: afterwards(weighed),
    limits: { perHourL: drinking.perHourL, atOnceL: drinking.atOnceL, gainKg: drinking.weightGainKg },
  }
}
