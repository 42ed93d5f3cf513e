// Which id does something get that comes in? Worked out from what it is, so that the same file twice writes once, whatever happened between.
import { createHash } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const HEX_DIGITS = 32
const VARIANT = 8

/** A UUID of version 8 (RFC 9562, section 5.8): the first bits of a SHA-256. */
function uuidOf(...parts: readonly string[]): string {
  const text = JSON.stringify(['charley-import/1', ...parts])
  const hex = createHash('sha256').update(text).digest('hex').slice(0, HEX_DIGITS)
  const variant = (VARIANT + (parseInt(hex[16]!, 16) % 4)).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** Exports of our own name every entry by its id already; in a health record of others no key is a bare UUID. */
const namesEntries: ReadonlySet<string> = new Set(['charley-csv', 'charley-json', 'fhir'])

/** Of something found for the first time. */
export const firstId = (person: string, format: string, key: string): string =>
  namesEntries.has(format) && UUID.test(key) ? key : uuidOf(person, format, key)

/** Of the version with which an import takes the place of this one. An entry is replaced once at most, so it is the only one. */
export const nextId = (replaced: string): string => uuidOf('next', replaced)

/** Of the version with which undoing an import takes this one back. */
export const undoneId = (replaced: string): string => uuidOf('undone', replaced)

/** Whether a version was written by an import or its undoing, and not by the person. */
export const isImported = (id: string, replaces: string | undefined): boolean =>
  replaces !== undefined && (id === nextId(replaces) || id === undoneId(replaces))
