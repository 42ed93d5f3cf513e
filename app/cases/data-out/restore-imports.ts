// What is remembered of imports in a backup, and is it fit to be put back?
import { isZone } from '@charley/core'
import { leavingWords } from '@charley/core/exchange'
import { BadBackup, type OpenBackup } from '../../export/backup/open.js'
import type { ImportRecord, Store, Tally } from '../../store/index.js'

const words = leavingWords.restore
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const states: readonly unknown[] = ['unfinished', 'taken', 'undone']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && Object.values(value).every((one) => typeof one === 'string'))
const isId = (value: unknown): boolean => typeof value === 'string' && uuid.test(value)

const isHead = (value: unknown): boolean =>
  isRecord(value) &&
  isId(value['id']) &&
  !('person' in value) &&
  ['name', 'format', 'sha256', 'begun'].every((field) => typeof value[field] === 'string') &&
  typeof value['zone'] === 'string' &&
  isZone(value['zone']) &&
  Number.isSafeInteger(value['bytes']) &&
  states.includes(value['state']) &&
  isTexts(value['columns']) &&
  ['string', 'undefined'].includes(typeof value['ended'])

const isEntries = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one: unknown) => isRecord(one) && isId(one['entry']) && isTexts(one['rest']))

/** What is remembered of imports, for a backup: whose they are does not stand in it. */
export async function* importPieces({ imports }: Store, person: string): AsyncGenerator<string> {
  for await (const { import: head, entries } of imports.everything(person)) {
    const { person: _, ...rest } = head
    yield `${JSON.stringify({ import: rest, entries })}\n`
  }
}

/** The records of a backup as this person's. Throws BadBackup at the first that is not right. */
export async function* importRecords(backup: OpenBackup, person: string): AsyncGenerator<ImportRecord> {
  for await (const { value, line } of backup.records('imports.ndjson')) {
    if (!isRecord(value) || !isHead(value['import']) || !isEntries(value['entries']))
      throw new BadBackup(words.damaged(words.brokenLine('imports.ndjson', line)))
    const { import: head, entries } = value as unknown as ImportRecord
    yield { import: { ...head, person }, entries }
  }
}

/** How many imports are in the backup, and how many of them are here. */
export async function tallyOfImports(store: Store, backup: OpenBackup, person: string): Promise<Tally> {
  const here = new Set((await store.imports.list(person)).map(({ id }) => id))
  const ids = new Set<string>()
  for await (const record of importRecords(backup, person)) ids.add(record.import.id)
  const there = [...ids].filter((id) => here.has(id)).length
  return { total: ids.size, added: ids.size - there, there, conflicts: 0 }
}
