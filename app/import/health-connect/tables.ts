// What do the tables of sleep, exercise and the body hold?
import { offsetAt, whyNotAt, type exercisesOf, type nightsOf, type PhoneContext, type readingsOf } from '@charley/core/exchange'
import { bytesOf, textOf, type Looked, type Row } from './database.js'
import { asleepStages, exerciseTypes } from './columns.js'

const SECONDS_OF_MINUTE = 60
const MINUTE_MS = 60_000
/** East or west of Greenwich, with room to spare. */
const FURTHEST_MINUTES = 16 * 60

export const numberIn = (row: Row, column: string): number | undefined => {
  const value = row[column]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
export const textIn = (row: Row, column: string): string | undefined => {
  const text = textOf(row[column])?.trim()
  return text === '' ? undefined : text
}
/** The 16 bytes that Android gives each record, as text. */
export const uuidIn = (row: Row): string | undefined => bytesOf(row['uuid'])?.toString('hex') || undefined

/** Which app wrote it, by name or else by package. */
export type AppOf = (row: Row) => string
export function appsOf(looked: Looked): AppOf {
  const names = new Map<number, string>()
  for (const row of looked.rows('application_info_table', ['row_id', 'package_name', 'app_name'])) {
    const id = numberIn(row, 'row_id')
    if (id !== undefined) names.set(id, textIn(row, 'app_name') ?? textIn(row, 'package_name') ?? '')
  }
  return (row) => names.get(numberIn(row, 'app_info_id') ?? Number.NaN) ?? ''
}

/** Seconds in the table, minutes here. What no zone on earth has is as good as nothing. */
function offsetIn(row: Row, column: string): number | undefined {
  const minutes = (numberIn(row, column) ?? Number.NaN) / SECONDS_OF_MINUTE
  return Math.abs(minutes) <= FURTHEST_MINUTES ? minutes : undefined
}

/**
 * Milliseconds and minutes east of Greenwich (the table has seconds; where it has none, those of the person's own zone); undefined, and
 * told, where it cannot have been.
 */
export function momentIn(row: Row, time: string, offset: string, table: string, { now, zone, dropped }: PhoneContext) {
  const ms = numberIn(row, time)
  const why = whyNotAt(ms, now)
  if (ms !== undefined && why === undefined) return { ms, offset: offsetIn(row, offset) ?? offsetAt(ms, zone) }
  dropped.add(why ?? 'no-moment', table, `${table} ${String(row['row_id'] ?? '')}`.trim())
  return undefined
}

const start = ['start_time', 'start_zone_offset'] as const
const interval = ['row_id', 'uuid', ...start, 'end_time', 'end_zone_offset', 'app_info_id']
const instant = ['row_id', 'time', 'zone_offset', 'app_info_id']
export const intervalColumns: readonly string[] = interval

type Span = readonly [from: number, to: number]

/** Sessions one after the other with their stages, both in the order of the session's number: no list of all stages is needed. */
function* withStages(looked: Looked): Generator<readonly [Row, readonly (readonly [Span, number])[]]> {
  const stages = looked.rows(
    'sleep_stages_table',
    ['parent_key', 'stage_start_time', 'stage_end_time', 'stage_type'],
    'parent_key',
  )
  let stage = stages.next()
  for (const session of looked.rows('sleep_session_record_table', interval, 'row_id')) {
    const id = numberIn(session, 'row_id') ?? Number.NaN
    const own: (readonly [Span, number])[] = []
    while (!stage.done && (numberIn(stage.value, 'parent_key') ?? -Infinity) <= id) {
      const [from, to] = [numberIn(stage.value, 'stage_start_time'), numberIn(stage.value, 'stage_end_time')]
      if (numberIn(stage.value, 'parent_key') === id && from !== undefined && to !== undefined)
        own.push([[from, to], numberIn(stage.value, 'stage_type') ?? 0])
      stage = stages.next()
    }
    yield [session, own]
  }
}

/** Where a session has stages, those that are sleep; else all of it. */
export function sleeping(looked: Looked, context: PhoneContext, nights: ReturnType<typeof nightsOf>): void {
  const shown = 'sleep_session_record_table'
  for (const [session, stages] of withStages(looked)) {
    const when = momentIn(session, ...start, shown, context)
    const end = numberIn(session, 'end_time')
    if (!when || end === undefined) continue
    const offset = offsetIn(session, 'end_zone_offset') ?? when.offset
    const spans: readonly Span[] =
      stages.length === 0 ? [[when.ms, end]] : stages.filter(([, type]) => asleepStages.has(type)).map(([span]) => span)
    for (const [from, to] of spans) nights.add({ from, to, offset, shown })
  }
}

export function sessions(looked: Looked, app: AppOf, context: PhoneContext, exercises: ReturnType<typeof exercisesOf>): void {
  const table = 'exercise_session_record_table'
  for (const row of looked.rows(table, [...interval, 'exercise_type', 'title', 'notes'])) {
    const when = momentIn(row, ...start, table, context)
    if (!when) continue
    const to = Math.max(numberIn(row, 'end_time') ?? when.ms, when.ms)
    const type = numberIn(row, 'exercise_type') ?? 0
    const [title, notes] = [textIn(row, 'title'), textIn(row, 'notes')]
    const activity = (type > 0 ? exerciseTypes[type] : undefined) ?? title ?? context.names.workout
    exercises.add({
      from: when.ms,
      to,
      offset: when.offset,
      activity,
      minutes: Math.round(((to - when.ms) / MINUTE_MS) * 10) / 10,
      source: app(row),
      rest: { ...(title !== undefined && { title }), ...(notes !== undefined && { notes }) },
    })
  }
}

/** Grams, metres, mmHg, beats: and how many of the diary's unit one of them is. */
const bodyColumns = [
  ['weight_record_table', 'weight', 'weightKg', 1e-3],
  ['height_record_table', 'height', 'heightCm', 100],
  ['blood_pressure_record_table', 'systolic', 'systolicMmHg', 1],
  ['blood_pressure_record_table', 'diastolic', 'diastolicMmHg', 1],
  ['resting_heart_rate_record_table', 'beats_per_minute', 'pulsePerMin', 1],
] as const

export function bodyMeasures(looked: Looked, app: AppOf, context: PhoneContext, readings: ReturnType<typeof readingsOf>): void {
  for (const [table, column, what, times] of bodyColumns) {
    for (const row of looked.rows(table, [...instant, column])) {
      const when = momentIn(row, 'time', 'zone_offset', table, context)
      const value = numberIn(row, column)
      if (!when) continue
      if (value === undefined) context.dropped.add('not-read', `${table}.${column}`, table)
      else readings.add({ what, value: value * times, ...when, source: app(row), shown: table })
    }
  }
}
