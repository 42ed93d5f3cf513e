// What does a table of another app need to become entries? Its heading, what its rows share, and one row at a time.
import { mealHours } from '../../knowledge/exchange/tables.js'
import type { Meal } from '../../diary/entry.js'
import type { DropReason, Found, FoundDraft, Place } from '../exchange.js'
import { isBlank } from './figures.js'
import { dateIn, instantAtMinutes, minutesIn, type DateOrder } from './moments.js'

/** Said of entries that have no name in the file; from core/words. */
export interface TableWords {
  readonly dayTotal: string
  readonly food: string
}

/** What the tables of one import tell each other. */
export interface Shared {
  /** Local dates of which single foods were read. */
  readonly foodDays: Set<string>
  /** What the scales count in, where one table says it for another. */
  weightUnit?: 'kg' | 'lb'
}

export interface TableContext {
  readonly zone: string
  /** Absent: no date of the table needs it. */
  readonly order?: DateOrder
  readonly decimal: '.' | ','
  readonly words: TableWords
  /** What each column is, as the person said it. */
  readonly columns: Readonly<Record<string, string>>
  /** The same text with a running number, where the file truly holds it twice. */
  readonly key: (text: string) => string
  readonly shared: Shared
}

export type TakeRow = (cells: readonly string[], place: Place) => readonly Found[]

export interface KnownTable {
  /** Tables are read in the order of the list they stand in. */
  readonly id: string
  readonly isMine: (names: ReadonlySet<string>) => boolean
  /** The column whose dates may be written in two ways. */
  readonly dates: string
  readonly begin: (heading: readonly string[], context: TableContext) => TakeRow
}

const folded = (name: string) => name.trim().toLowerCase()

/** The names of a heading, for `isMine`. */
export const namesOf = (heading: readonly string[]): ReadonlySet<string> => new Set(heading.map(folded))

export interface Row {
  /** Trimmed; "" where it is blank or not there. */
  readonly at: (name: string) => string
  /** What stands in columns other than these. */
  readonly rest: (used: ReadonlySet<string>) => Readonly<Record<string, string>> | undefined
  readonly shown: string
}

const SHOWN = 160

/** `used` of `rest` are names in small letters. */
export function rowsOf(heading: readonly string[]): (cells: readonly string[]) => Row {
  const places = new Map<string, number>()
  for (const [index, name] of heading.entries()) if (!places.has(folded(name))) places.set(folded(name), index)
  return (cells) => ({
    at: (name) => {
      const text = cells[places.get(name) ?? -1] ?? ''
      return isBlank(text) ? '' : text.trim()
    },
    rest: (used) => {
      const left: [string, string][] = []
      for (const [name, index] of places) {
        const text = cells[index] ?? ''
        if (!used.has(name) && !isBlank(text)) left.push([heading[index]!.trim(), text.trim()])
      }
      return left.length > 0 ? Object.fromEntries(left) : undefined
    },
    shown: cells
      .filter((cell) => cell.trim() !== '')
      .join(', ')
      .slice(0, SHOWN),
  })
}

export const dropped = (why: DropReason, place: Place, shown: string): Found => ({
  what: 'dropped',
  why,
  place,
  shown: shown.slice(0, SHOWN),
})

export function entry(
  draft: FoundDraft,
  place: Place,
  key: string,
  rest?: Readonly<Record<string, string>>,
  remarks: readonly string[] = [],
): Found {
  return { what: 'entry', draft, place, key, ...(rest && { rest }), ...(remarks.length > 0 && { remarks }) }
}

/** The meal a word names. */
export function mealOf(text: string): Meal | undefined {
  if (/breakfast/i.test(text)) return 'breakfast'
  if (/lunch/i.test(text)) return 'lunch'
  if (/dinner|supper/i.test(text)) return 'dinner'
  return /snack/i.test(text) ? 'snack' : undefined
}

/** "MapMyFitness calorie adjustment", "Garmin Adjustment": energy that a watch told afterwards, and no exercise of its own. */
export const isAdjustment = (activity: string): boolean => /\badjustment$/i.test(activity)

export interface CellMoment {
  readonly at: string
  readonly date: string
  /** The time is not in the file. */
  readonly isGuessed: boolean
}

const HOUR_MINUTES = 60

/** The moment of a row: its date, and its time or the usual one of the meal. Undefined where there is no date. */
export function momentIn(day: string, time: string, context: TableContext, meal?: Meal): CellMoment | undefined {
  const found = dateIn(day, context.order)
  if (!found) return undefined
  const minutes = minutesIn(time) ?? (found.rest === undefined ? undefined : minutesIn(found.rest))
  const at = instantAtMinutes(found.date, minutes ?? mealHours[meal ?? 'none'].value * HOUR_MINUTES, context.zone)
  return { at, date: found.date, isGuessed: minutes === undefined }
}

/** Of a moment whose time was put there by us. */
export const timeRemark = ({ isGuessed }: CellMoment): readonly string[] => (isGuessed ? ['time-not-in-file'] : [])
