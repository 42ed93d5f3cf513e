// What exercise was done? One workout once, though a watch and an app both noted it.
import { devices } from '../../knowledge/intake/devices.js'
import { intake } from '../../knowledge/intake/index.js'
import type { Exercise } from '../../diary/entry.js'
import type { Found } from '../exchange.js'
import { lettersRemark, nameOr, type PhoneContext } from './context.js'
import type { Gathered, Shelf } from './shelves.js'
import { dateThere, instantOf } from './zones.js'

export interface Workout {
  readonly from: number
  readonly to: number
  readonly offset: number
  readonly named?: string | undefined
  readonly activity: string
  readonly minutes: number
  /** Absent: the file does not say. */
  readonly effort?: Exercise['effort'] | undefined
  readonly source: string
  readonly rest: Readonly<Record<string, string>>
}

/** All that began on one day. */
interface Day extends Gathered {
  readonly workouts: Workout[]
}

const WORKOUT_SIZE = 128
const MOST_ON_ONE_DAY = 1000
const mostMinutes = intake.limits.diary.exerciseMinutes.high.value

export function exercisesOf(context: PhoneContext, shelf: Shelf<Day>) {
  const { dropped } = context
  return {
    add: (workout: Workout) => {
      const { from, offset, minutes, activity } = workout
      if (!(minutes > 0 && minutes <= mostMinutes))
        return dropped.add('impossible', `${activity}: ${minutes} min`, instantOf(from))
      const day = shelf.of(dateThere(from, offset), () => ({ size: 0, workouts: [] }))
      if (!day) return
      if (day.workouts.length >= MOST_ON_ONE_DAY) return dropped.add('impossible', activity, instantOf(from))
      day.workouts.push(workout)
      shelf.grew(day, WORKOUT_SIZE)
    },
    *end(): Generator<Found> {
      for (const { workouts } of shelf.drain()) {
        const kept: Workout[] = []
        // Those that say how hard it was first: they are the ones to keep.
        for (const one of workouts.sort((a, b) => Number(!a.effort) - Number(!b.effort) || a.from - b.from)) {
          if (kept.some((other) => isSame(one, other))) dropped.add('twice', one.activity, instantOf(one.from))
          else kept.push(one)
        }
        for (const one of kept) yield entryOf(one, context)
      }
    },
  }
}

/** By two apps, and sharing half of the shorter one; or by one app at the same moment, altogether alike. */
function isSame(one: Workout, other: Workout): boolean {
  if (one.source === other.source) return one.from === other.from && one.activity === other.activity
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from)
  return shared > devices.sameWorkout.value * Math.min(one.to - one.from, other.to - other.from)
}

function entryOf({ from, offset, named, activity, minutes, effort, source, rest }: Workout, context: PhoneContext): Found {
  const remarks = [...(effort ? [] : ['effort-not-in-file']), ...lettersRemark(activity, source)]
  const kept = { ...rest, ...(source !== '' && { sourceName: source }) }
  return {
    what: 'entry',
    draft: {
      kind: 'exercise',
      at: instantOf(from),
      zone: context.zoneOf(from, offset, named),
      payload: { activity: nameOr(activity, context.names.workout), minutes, effort: effort ?? 'moderate' },
    },
    place: { file: context.file, at: `${activity} ${instantOf(from)}` },
    key: `${context.system}/exercise/${source}/${instantOf(from)}/${activity}`,
    ...(Object.keys(kept).length > 0 && { rest: kept }),
    ...(remarks.length > 0 && { remarks }),
  }
}
