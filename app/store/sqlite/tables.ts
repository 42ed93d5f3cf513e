// What tables does the file hold? The types that Kysely checks every query against; migrations/ makes the tables themselves.
import type { ColumnType, Generated } from 'kysely'
import type { EntryKind } from '@charley/core'
import type { ImportStanding } from '../imports-port.js'
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

export interface ImportsTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly person: string
  readonly name: string
  readonly format: string
  readonly sha256: string
  readonly bytes: number
  readonly zone: string
  readonly columns: string | null
  readonly begun: string
  readonly ended: string | null
  readonly state: ImportStanding
  readonly report: string | null
  readonly undone: string | null
}

export interface ImportEntriesTable {
  readonly seq: Generated<number>
  readonly import: string
  /** Id of an entry; it may have been erased. */
  readonly entry: string
  /** JSON: columns of the file that have no place here. */
  readonly rest: string | null
}

export interface Tables extends FoodTables {
  readonly entries: EntriesTable
  readonly imports: ImportsTable
  readonly import_entries: ImportEntriesTable
  readonly settings: SettingsTable
}
