// What does a workout say? Its kind, how long it took without pauses, and how hard it was by the energy it took.
import { devices } from '../../knowledge/intake/devices.js'
import type { Exercise } from '../../diary/entry.js'
import type { exercisesOf } from '../phone/exercises.js'
import { inUnit } from '../phone/units.js'
import { momentOf, type AppleContext } from './context.js'
import { appleMoment } from './date.js'
import { metadataOf, type HealthElement } from './element.js'
import { workoutName } from './types.js'

const MINUTE_MS = 60_000

/** "8.5 kcal/hr·kg": how many times the energy of rest it took. */
function effortOf(mets: string | undefined): Exercise['effort'] | undefined {
  const value = Number.parseFloat(mets ?? '')
  if (!(value > 0)) return undefined
  if (value >= devices.hardFromMet.value) return 'hard'
  return value >= devices.moderateFromMet.value ? 'moderate' : 'light'
}

const stated = (figure: string | undefined, unit: string | undefined) => [figure, unit].filter(Boolean).join(' ')

/** Totals and what the file says besides, as it stands there. */
function restOf(workout: HealthElement, metadata: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { totalDistance, totalDistanceUnit, totalEnergyBurned, totalEnergyBurnedUnit } = workout.attributes
  const statistics = workout.children
    .filter(({ name }) => name === 'WorkoutStatistics')
    .map(({ attributes: { type = '', sum, average, unit } }) => [type, stated(sum ?? average, unit)] as const)
  const all = [
    ['totalDistance', stated(totalDistance, totalDistanceUnit)],
    ['totalEnergyBurned', stated(totalEnergyBurned, totalEnergyBurnedUnit)],
    ...statistics,
    ...Object.entries(metadata),
  ] as const
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

/** By its own count, which leaves out pauses, else from start to end; to a tenth. */
function minutesOf({ attributes: { duration = '', durationUnit = 'min' } }: HealthElement, from: number, to: number): number {
  const said = duration === '' ? undefined : inUnit(Number(duration), durationUnit, 'minutes')
  const minutes = said !== undefined && Number.isFinite(said) ? said : (to - from) / MINUTE_MS
  return Math.round(minutes * 10) / 10
}

export function takeWorkout(workout: HealthElement, context: AppleContext, exercises: ReturnType<typeof exercisesOf>) {
  const when = momentOf(workout, context)
  if (!when) return
  const { ms: from, offset } = when
  const to = appleMoment(workout.attributes['endDate'])?.ms ?? from
  const minutes = minutesOf(workout, from, to)
  const { HKTimeZone: named, ...metadata } = metadataOf(workout)
  exercises.add({
    from,
    to: Math.max(to, from + minutes * MINUTE_MS),
    offset,
    named,
    activity: workoutName(workout.attributes['workoutActivityType'] ?? '') || context.names.workout,
    minutes,
    effort: effortOf(metadata['HKAverageMETs']),
    source: workout.attributes['sourceName'] ?? '',
    rest: restOf(workout, metadata),
  })
}
