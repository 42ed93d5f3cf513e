// How was a day spent? What was drunk, eaten, done and slept, each from the entries of that day alone.
import { localTime, type DayCategory, type Entry, type EntryOf } from '../../diary/index.js'
import { judging } from '../../knowledge/intake/judging.js'
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import { dayTotals, itemsOf, sumAmounts, type GroupOf, type Sum, type Sums } from '../../nutrition/index.js'
import type { Exposure, ExposureKind, ExposureUnit } from './association.js'

export interface Day {
  /** Local date, yyyy-mm-dd. */
  readonly date: string
  readonly complete: Readonly<Record<DayCategory, ReadonlySet<string>>>
  /** What stands of this date. */
  readonly entries: readonly Entry[]
  readonly groupOf: GroupOf | undefined
}

type Told<K extends Entry['kind']> = NonNullable<EntryOf<K>['payload']>
type Read = (day: Day) => number | undefined

const of = <K extends Entry['kind']>({ entries }: Day, kind: K): readonly Told<K>[] =>
  entries.flatMap((entry) => (entry.kind === kind && entry.payload ? [entry.payload as Told<K>] : []))
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** What a complete day holds; undefined on the others. */
const where =
  (category: DayCategory, read: Read): Read =>
  (day) =>
    day.complete[category].has(day.date) ? read(day) : undefined

/** A sum of which nothing is guessed: a drink without a figure may hold any amount. */
const sure = ({ best, unknown }: Sum): number | undefined => (unknown.length === 0 ? best : undefined)

function drunkOf({ entries, groupOf }: Day): readonly ReturnType<typeof itemsOf>[number][] {
  return itemsOf(
    entries.filter(({ kind }) => kind === 'drink'),
    groupOf,
  )
}

/** Millilitres of everything drunk; unknown when of one drink nobody said how much. */
function drunkMl(day: Day): number | undefined {
  const drinks = drunkOf(day).map(({ weightG }) => weightG)
  return drinks.every((ml) => ml !== undefined) ? total(drinks) : undefined
}

/** Yes, no, or unknown where it was not said of every session. */
function inHeat(day: Day): number | undefined {
  const heats = of(day, 'exercise').map(({ heat }) => heat)
  if (heats.includes('hot')) return 1
  return heats.includes(undefined) ? undefined : 0
}

const isLate = ({ at, zone }: Entry): boolean => localTime(at, zone).hour >= patternPolicy.lateMealFrom.value

/** All of a night and its naps; unknown when one of them has no figure. Nobody sleeps not at all: no entry is unknown. */
function slept(day: Day): number | undefined {
  const minutes = of(day, 'sleep').map((one) => one.minutes)
  return minutes.length > 0 && minutes.every((one) => one !== undefined) ? total(minutes) : undefined
}
function sleptWell(day: Day): number | undefined {
  const marks = of(day, 'sleep').flatMap(({ quality }) => quality ?? [])
  return marks.length > 0 ? total(marks) / marks.length : undefined
}

const simple: readonly { readonly kind: ExposureKind; readonly unit: ExposureUnit; readonly read: Read }[] = [
  { kind: 'fluids', unit: 'ml', read: where('drink', drunkMl) },
  {
    kind: 'exercise',
    unit: 'minutes',
    read: where('exercise', (day) => total(of(day, 'exercise').map(({ minutes }) => minutes))),
  },
  {
    kind: 'hard-exercise',
    unit: 'yes-no',
    read: where('exercise', (day) => Number(of(day, 'exercise').some(({ effort }) => effort === 'hard'))),
  },
  { kind: 'heat', unit: 'yes-no', read: where('exercise', inHeat) },
  { kind: 'sleep-minutes', unit: 'minutes', read: slept },
  { kind: 'sleep-quality', unit: 'points', read: sleptWell },
  {
    kind: 'late-meal',
    unit: 'yes-no',
    read: where('food', ({ entries }) => Number(entries.some((entry) => entry.kind === 'food' && isLate(entry)))),
  },
]

const drinks = [
  { kind: 'alcohol', unit: 'g', nutrient: 'alcoholG' },
  { kind: 'caffeine', unit: 'mg', nutrient: 'caffeineMg' },
] as const

const minerals: readonly { readonly kind: ExposureKind; readonly nutrient: FoodNutrientId }[] = [
  { kind: 'sodium', nutrient: 'sodiumMg' },
  { kind: 'magnesium', nutrient: 'magnesiumMg' },
  { kind: 'potassium', nutrient: 'potassiumMg' },
  { kind: 'calcium', nutrient: 'calciumMg' },
]

/** Everything eaten, drunk and taken; undefined unless all three are complete. */
function eatenOn({ date, entries, complete, groupOf }: Day): Sums | undefined {
  const said = { food: complete.food.has(date), drink: complete.drink.has(date), supplement: complete.supplement.has(date) }
  const day = dayTotals(date, entries, said, groupOf)
  return day.complete ? day.all : undefined
}

/** The habits of these days, one exposure each. Figures of food count where enough of them is known. */
export function habits(days: readonly Day[]): readonly Exposure[] {
  const drunk = days.map((day) => (day.complete.drink.has(day.date) ? sumAmounts(drunkOf(day)) : undefined))
  const eaten = days.map(eatenOn)
  return [
    ...drinks.map(({ kind, unit, nutrient }) => ({ id: kind, kind, unit, days: drunk.map((one) => one && sure(one[nutrient])) })),
    ...simple.map(({ kind, unit, read }) => ({ id: kind, kind, unit, days: days.map(read) })),
    ...minerals.map(({ kind, nutrient }) => ({
      id: kind,
      kind,
      unit: 'mg' as const,
      days: eaten.map((one) => (one && one[nutrient].coverage >= judging.coverage.value ? one[nutrient].best : undefined)),
    })),
  ]
}
