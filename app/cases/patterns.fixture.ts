// For the tests of the patterns: half a year of diary in which wine goes with a cramp the night after, and nothing else does.
import { daysAfter, type Draft } from '@charley/core'
import { draft, eaten } from './diary.fixture.js'

/** The same number, 0 up to 1, for the same day and purpose everywhere: mixed as by murmur3's end. */
function lot(day: number, purpose: number): number {
  let mixed = Math.imul(day * 31 + purpose * 7919 + 23, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296
}

export interface Habits {
  readonly days: number
  /** The last date. */
  readonly to: string
  /** Chance of a cramp in the night after wine, and after none. */
  readonly afterWine: number
  readonly otherwise: number
}

/** Wine on a third of the days, coffee on all, walks, sleep, a daily tablet, and one that is taken now and then. */
export function habitDays({ days, to, afterWine, otherwise }: Habits): readonly Draft[] {
  const first = daysAfter(to, 1 - days)
  return Array.from({ length: days }, (_, day) => {
    const date = daysAfter(first, day)
    const on = (time: string) => `${date}T${time}:00Z`
    const hadWine = (of: number) => lot(of, 1) < 1 / 3
    // The night before ends on this date.
    const cramped = lot(day, 2) < (hadWine(day - 1) ? afterWine : otherwise)
    return [
      ...(cramped ? [draft('cramp', on('03:10'), { severity: 6 })] : []),
      draft('sleep', on('07:30'), { minutes: 360 + 10 * Math.round(18 * lot(day, 3)), quality: Math.round(10 * lot(day, 8)) }),
      draft('drink', on('08:00'), eaten('coffee', 120 + 240 * Math.round(3 * lot(day, 4)), 'breakfast')),
      ...(hadWine(day) ? [draft('drink', on('20:00'), eaten('wine-red', 250, 'dinner'))] : []),
      ...(lot(day, 5) < 0.5
        ? [
            draft('exercise', on('17:00'), {
              activity: 'walking',
              minutes: 20 + Math.round(60 * lot(day, 6)),
              effort: 'moderate',
            }),
          ]
        : []),
      draft('supplement', on('09:00'), { name: 'Vitamin D', amounts: {} }),
      ...(lot(day, 7) < 0.4 ? [draft('supplement', on('21:00'), { name: 'Magnesium', amounts: {} })] : []),
      ...(['cramp', 'drink', 'exercise', 'supplement'] as const).map((category) =>
        draft('day-complete', on('21:30'), { date, category, complete: true }),
      ),
    ]
  }).flat()
}
