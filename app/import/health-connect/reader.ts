// How is an export of Health Connect read? A SQLite file, by itself or in a zip, table by table.
import {
  droppedCounts,
  exercisesOf,
  nightsOf,
  phoneWords,
  readingsOf,
  shelves,
  zonesFor,
  type PhoneContext,
} from '@charley/core/exchange'
import type { FormatReader, Source, SourceFile } from '../reader.js'
import { isSqlite, lookInto, type Looked } from './database.js'
import { drinks, foods } from './eaten.js'
import { healthConnectProblem } from './problem.js'
import { appsOf, bodyMeasures, sessions, sleeping } from './tables.js'

const RECORDS = /_record_table$/
/** Figures held at once while nights and workouts are gathered: more than any export has of them. */
const MOST_FIGURES = 20_000_000
const read: ReadonlySet<string> = new Set(
  ['nutrition', 'hydration', 'weight', 'height', 'blood_pressure', 'resting_heart_rate', 'sleep_session', 'exercise_session'].map(
    (name) => `${name}_record_table`,
  ),
)

async function isExport(source: Source, file: SourceFile): Promise<boolean> {
  const head = await source.head(file)
  if (!isSqlite(head)) return false
  // The names of the tables stand near the start; where they do not, SQLite itself is asked.
  if (Buffer.from(head).includes('_record_table')) return true
  const looked = await lookInto(file).catch(() => undefined)
  const found = looked?.tables().some((table) => RECORDS.test(table)) ?? false
  await looked?.close()
  return found
}

async function exportIn(source: Source): Promise<SourceFile | undefined> {
  for (const file of [...source.files].sort((a, b) => b.bytes - a.bytes).slice(0, MOST_LOOKED_INTO))
    if (await isExport(source, file)) return file
  return undefined
}
const MOST_LOOKED_INTO = 10

/** Tables of records that nothing here reads are told with their counts. */
function tellOthers(looked: Looked, { dropped }: PhoneContext): void {
  for (const table of looked.tables()) {
    const count = RECORDS.test(table) && !read.has(table) ? (looked.count(table) ?? 0) : 0
    if (count > 0) dropped.add('not-ours', table, table, count)
  }
}

export const healthConnect: FormatReader = {
  id: 'health-connect',
  recognise: async (source) => ((await exportIn(source)) ? 1 : 0),
  async *read(source, { zone, now, signal, progress }) {
    const file = await exportIn(source)
    if (!file) throw healthConnectProblem('unreadable')
    const looked = await lookInto(file, signal)
    try {
      const dropped = droppedCounts(file.name)
      const context: PhoneContext = {
        system: 'health-connect',
        file: file.name,
        now,
        zone,
        zoneOf: zonesFor(zone),
        names: phoneWords,
        dropped,
      }
      const { shelf } = shelves({ part: 0, parts: 1 }, MOST_FIGURES)
      const nights = nightsOf(context, shelf())
      const exercises = exercisesOf(context, shelf())
      const readings = readingsOf(context, shelf())
      const apps = appsOf(looked)
      for (const found of foods(looked, apps, context)) {
        signal?.throwIfAborted()
        yield found
      }
      yield* drinks(looked, apps, context)
      signal?.throwIfAborted()
      sleeping(looked, context, nights)
      sessions(looked, apps, context, exercises)
      bodyMeasures(looked, apps, context, readings)
      tellOthers(looked, context)
      signal?.throwIfAborted()
      yield* nights.end()
      yield* exercises.end()
      yield* readings.end()
      yield* dropped.all()
      progress?.(file.bytes)
    } finally {
      await looked.close()
    }
  },
}
