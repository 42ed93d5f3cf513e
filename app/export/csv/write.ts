// How does a diary become CSV? One row an entry, or one row a food with all its nutrients; unknown is blank and stays blank (RFC 4180).
import type { Entry } from '@charley/core'
import { needsJson, putEaten, putPayload, type Put } from './cells.js'
import { entryColumns, foodColumns } from './columns.js'
import { wallClock } from './local-time.js'
import { cellOf, isPlain, lineOf, madePlain } from './text.js'

/** A row to be filled by the names of its columns. */
function rowFor(columns: readonly string[]): { readonly put: Put; readonly take: () => string } {
  const places = new Map(columns.map((column, place) => [column, place]))
  const blank = columns.map(() => '')
  let cells = [...blank]
  return {
    put: (column, value) => {
      if (value === undefined) return
      const place = places.get(column)
      if (place !== undefined) cells[place] = cellOf(value)
    },
    take: () => {
      const line = lineOf(cells)
      cells = [...blank]
      return line
    },
  }
}

const entryRow = rowFor(entryColumns)
const foodRow = rowFor(foodColumns)

export const entryHeading = lineOf(entryColumns)
export const foodHeading = lineOf(foodColumns)

function putMoment(put: Put, { at, zone }: Entry): void {
  const { date, time } = wallClock(at, zone)
  put('local_date', date)
  put('local_time', time)
  put('zone', zone)
}

function putEnvelope(put: Put, entry: Entry): void {
  put('id', entry.id)
  put('kind', entry.kind)
  put('at_utc', entry.at)
  putMoment(put, entry)
  put('recorded_utc', entry.recorded)
  put('replaces', entry.replaces)
}

function entryLine(entry: Entry, rest: object | undefined): string {
  const { put, take } = entryRow
  if (rest) put('rest_json', JSON.stringify(rest))
  putEnvelope(put, entry)
  putPayload(put, entry)
  if (needsJson(entry)) put('payload_json', JSON.stringify(entry.payload))
  const line = take()
  if (isPlain(line)) return line
  // JSON has a way to write what a text file has not; the columns still show the rest to whoever looks.
  if (rest) put('rest_json', JSON.stringify(rest))
  putEnvelope(put, entry)
  putPayload(put, entry)
  put('payload_json', JSON.stringify(entry.payload))
  return madePlain(take())
}

/** The rows of these entries, one each. `rests`: by the entry's id, what came in with it and has no column. */
export const entryLines = (entries: readonly Entry[], rests: ReadonlyMap<string, object> = new Map()): string =>
  entries.map((entry) => entryLine(entry, rests.get(entry.id))).join('')

function foodLine(entry: Entry): string {
  if ((entry.kind !== 'food' && entry.kind !== 'drink' && entry.kind !== 'supplement') || !entry.payload) return ''
  const { put, take } = foodRow
  putMoment(put, entry)
  put('kind', entry.kind)
  put('id', entry.id)
  putEaten(put, entry.payload)
  return madePlain(take())
}

/** The rows of what was eaten, drunk and taken among these entries. */
export const foodLines = (entries: readonly Entry[]): string => entries.map(foodLine).join('')
