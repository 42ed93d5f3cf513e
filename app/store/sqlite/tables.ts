// What tables does the file hold? The types that Kysely checks every query against; migrations/ makes the tables themselves.
import type { ColumnType } from 'kysely'
import type { EntryKind } from '@charley/core'
import type { FoodTables } from './food-tables.js'

/** Written once and never again: an update of such a column does not compile, and a trigger refuses it. */
type Written<T> = ColumnType<T, T, never>

export interface EntriesTable {
  /** The order of writing; the log is read by it. */
  readonly seq: Written<number>
  readonly id: Written<string>
  readonly person: Written<string>
  readonly kind: Written<EntryKind>
  /** The moment as it was handed in, so that it comes back letter for letter. */
  readonly at: Written<string>
  /** The same moment in milliseconds since 1970, UTC: what queries sort and cut by. */
  readonly moment: Written<number>
  readonly zone: Written<string>
  /** JSON, or null where the replaced entry is taken back. */
  readonly payload: Written<string | null>
  readonly recorded: Written<string>
  /** `seq` of the entry that this one replaces. */
  readonly replaces: Written<number | null>
  /** `seq` of the first version of the same thing; its own where it is the first. */
  readonly thing: Written<number>
}

export interface SettingsTable {
  readonly name: string
  readonly value: string
}

export interface Tables extends FoodTables {
  readonly entries: EntriesTable
  readonly settings: SettingsTable
}
