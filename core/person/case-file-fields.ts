// Which field did they mean? The fields of a record by their name or another spelling of it; any other key is reported.
import { preview, type Log } from './case-file-problems.js'
import type { Fields } from './case-file-values.js'
import { findName, labelOf, nameBook, type Named } from './names.js'

export interface Given {
  readonly path: string
  readonly value: unknown
}

/** The path of a key inside a record: `labs[0].unit`; unusual keys are quoted and shortened. */
export function under(path: string, key: string): string {
  const shown = /^[\w-]{1,60}$/.test(key) ? key : preview(key)
  return path === '' ? shown : shown === key ? `${path}.${shown}` : `${path}[${shown}]`
}

/**
 * The values given for the known fields. `names` maps each field to its other spellings.
 * A field given twice under two spellings is a contradiction when the values differ.
 */
export function readFields<F extends string>(
  log: Log,
  path: string,
  record: Fields,
  names: Readonly<Record<F, readonly string[]>>,
): ReadonlyMap<F, Given> {
  const book = nameBook(
    (Object.keys(names) as F[]).map((field): Named & { id: F } => ({
      id: field,
      label: field,
      own: [field],
      also: names[field],
    })),
  )
  const given = new Map<F, Given>()
  for (const [key, value] of record) {
    const at = under(path, key)
    const found = findName(book, key)
    if (found.kind !== 'found') {
      const near = found.kind === 'unknown' ? found.nearest : found.candidates
      log.problems.push({ code: 'unknown-name', path: at, value: preview(key), kind: 'field', nearest: near.map(labelOf) })
      continue
    }
    if (found.how === 'typo') log.notes.push({ code: 'understood-as', path: at, value: preview(key), as: labelOf(found.entry) })
    const before = given.get(found.entry.id)
    if (before === undefined) given.set(found.entry.id, { path: at, value })
    else if (before.value !== value) {
      log.problems.push({
        code: 'contradiction',
        conflict: 'two-answers',
        path: at,
        value: preview(value),
        otherPath: before.path,
        otherValue: preview(before.value),
      })
    }
  }
  return given
}
