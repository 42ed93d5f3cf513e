// What is a reader of a format? It looks at the first bytes, says whether the file is its own, and then streams what it finds.
import type { Found } from '@charley/core/exchange'
import type { Readable } from 'node:stream'

/** A file, or one file inside a zip. */
export interface SourceFile {
  /** The name alone, without folders. */
  readonly name: string
  /** Its folders inside a zip, "" for a file by itself. */
  readonly folder: string
  readonly bytes: number
  /** Each call reads from the start. The stream never gives more than `bytes`. */
  readonly open: () => Promise<Readable>
}

/** What somebody hands in: one file, or what a zip holds (already checked for traps, nothing unpacked to the disk). */
export interface Source {
  readonly name: string
  readonly bytes: number
  readonly files: readonly SourceFile[]
  /** The first 64 kB of each file. */
  readonly head: (file: SourceFile) => Promise<Uint8Array>
}

export interface ReadContext {
  /** IANA zone for times without one. */
  readonly zone: string
  /** The moment of reading, ISO 8601: what lies more than a day ahead of it is refused. */
  readonly now: string
  readonly signal?: AbortSignal
  /** Bytes read so far, for the progress. */
  readonly progress?: (bytes: number) => void
  /** For a table nobody knows: which column is what. */
  readonly columns?: Readonly<Record<string, string>>
}

/** The columns of a table that nobody knows, for the person to say what they are. */
export interface ColumnsAsked {
  readonly names: readonly string[]
  /** The first rows, cell by cell. */
  readonly examples: readonly (readonly string[])[]
  /** What each column is taken for; what is not in here is kept beside the entries. */
  readonly guess: Readonly<Record<string, string>>
  /** All that a column may be; words in `exchangeWords.meanings`. */
  readonly meanings: readonly string[]
}

export interface FormatReader {
  readonly id: string
  /** How sure, from the content alone: 0 not mine, 1 certainly. */
  readonly recognise: (source: Source) => Promise<number>
  readonly read: (source: Source, context: ReadContext) => AsyncIterable<Found>
  /** For tables whose columns the person may name: what they are taken for. */
  readonly columns?: (source: Source, context: ReadContext) => Promise<ColumnsAsked>
}
