// What does the list of a backup's parts say, and can a list from outside be trusted that far? No clock in it: the same content, the same bytes.

export const format = 'charley-backup'
/** Grows when an older Charley could no longer read what is written. */
export const formatVersion = 1

export const partNames = ['README.txt', 'entries.ndjson', 'foods.ndjson', 'settings.ndjson', 'imports.ndjson'] as const
export type PartName = (typeof partNames)[number]
export const manifestName = 'manifest.json'

export interface BackupPart {
  readonly name: PartName
  /** Lines. */
  readonly records: number
  readonly bytes: number
  /** SHA-256 in hexadecimal. */
  readonly sha256: string
}

/** A food table that was there; the table itself is not in the backup. */
export interface NamedTable {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly date: string
}

export interface Manifest {
  readonly format: typeof format
  readonly version: number
  /** Of the Charley that wrote it. */
  readonly program: string
  readonly tables: readonly NamedTable[]
  readonly parts: readonly BackupPart[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

const isTable = (value: unknown): value is NamedTable =>
  isRecord(value) && ['id', 'title', 'publisher', 'date'].every((field) => typeof value[field] === 'string')
const isPart = (value: unknown): value is BackupPart =>
  isRecord(value) &&
  (partNames as readonly unknown[]).includes(value['name']) &&
  isCount(value['records']) &&
  isCount(value['bytes']) &&
  /^[0-9a-f]{64}$/.test(String(value['sha256']))

export type ManifestRead = { readonly manifest: Manifest } | { readonly problem: 'not-ours' | 'newer' | 'broken' }

/** Reads the list; nothing in it is believed that does not look right. */
export function readManifest(text: string): ManifestRead {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'broken' }
  }
  if (!isRecord(value) || value['format'] !== format) return { problem: 'not-ours' }
  const { version, program, tables, parts } = value
  if (typeof version === 'number' && version > formatVersion) return { problem: 'newer' }
  const isWhole =
    version === formatVersion &&
    typeof program === 'string' &&
    Array.isArray(tables) &&
    tables.every(isTable) &&
    Array.isArray(parts) &&
    parts.every(isPart) &&
    partNames.every((name) => parts.filter((part: BackupPart) => part.name === name).length === 1)
  return isWhole ? { manifest: value as unknown as Manifest } : { problem: 'broken' }
}
