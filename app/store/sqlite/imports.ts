// Which import wrote which entry? Remembered beside the diary, in the same write as the entries themselves.
import type { ImportRecord, ImportStore, StoredImport } from '../imports-port.js'
import { StoreError } from '../port.js'
import { planAppend } from './append.js'
import { inOneWrite, rowsOf, run, type Connection } from './connection.js'
import { chunksOf, logOf } from './diary.js'
import type { ImportsTable } from './tables.js'
import { entryOf, versions } from './versions.js'

const PAGE = 1000
/** So few that a record with all its columns stays small. */
const IN_A_RECORD = 2000

type Row = Readonly<Record<keyof ImportsTable, unknown>>
const parsed = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : undefined)
const asJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

const headOf = ({ seq: _seq, columns, ended, report, undone, ...row }: Row): ImportRecord['import'] =>
  ({
    ...row,
    ...(columns !== null && { columns: parsed(columns) }),
    ...(ended !== null && { ended }),
    ...(report !== null && { report: parsed(report) }),
    ...(undone !== null && { undone: parsed(undone) }),
  }) as ImportRecord['import']

export function importStore(connection: Connection): ImportStore {
  const { db, raw } = connection
  const { lookUp, lastPlace } = logOf(connection)
  const remember = (id: string, entry: string, rest: unknown) =>
    run(
      raw,
      db
        .insertInto('import_entries')
        .values({ import: id, entry, rest: asJson(rest) })
        .onConflict((taken) => taken.doNothing()),
    )

  /** Undone or deleted while it is being taken in, nothing more may come in under it. */
  const mustGoOn = (id: string) => {
    const [found] = rowsOf(raw, db.selectFrom('imports').select('state').where('id', '=', id))
    if (found?.state === 'unfinished') return
    throw new StoreError(
      'conflict',
      'This import was undone or deleted meanwhile, perhaps in another window. No more of it was saved.',
    )
  }

  const lastVersions: ImportStore['lastVersions'] = async (ids) => {
    const found = chunksOf([...new Set(ids)]).flatMap((some) =>
      rowsOf(
        raw,
        versions(db)
          .innerJoin('entries as base', 'base.thing', 'entry.thing')
          .leftJoin('entries as newer', 'newer.replaces', 'entry.seq')
          .select('base.id as base')
          .where('base.id', 'in', some)
          .where('newer.seq', 'is', null),
      ),
    )
    return new Map(found.map(({ base, ...version }) => [base, entryOf(version)]))
  }

  async function* everything(person: string): AsyncGenerator<ImportRecord> {
    const heads = await db.selectFrom('imports').selectAll().where('person', '=', person).orderBy('begun').orderBy('id').execute()
    for (const row of heads) {
      let after = ''
      for (let first = true; ; first = false) {
        const page = await db
          .selectFrom('import_entries')
          .select(['entry', 'rest'])
          .where('import', '=', row.id)
          .where('entry', '>', after)
          .orderBy('entry')
          .limit(IN_A_RECORD)
          .execute()
        if (page.length === 0 && !first) break
        yield {
          import: headOf(row),
          entries: page.map(({ entry, rest }) => ({
            entry,
            ...(rest !== null && { rest: parsed(rest) as Readonly<Record<string, string>> }),
          })),
        }
        if (page.length < IN_A_RECORD) break
        after = page.at(-1)!.entry
      }
    }
  }

  return {
    everything,

    lastVersions,

    writerOf: async (entry) =>
      (await db.selectFrom('import_entries').select('import').where('entry', '=', entry).executeTakeFirst())?.import,

    begin: ({ columns, ...head }) =>
      inOneWrite(connection, () =>
        run(
          raw,
          db
            .insertInto('imports')
            .values({ ...head, columns: asJson(columns), state: 'unfinished', ended: null, report: null, undone: null }),
        ),
      ),

    write: (id, rows, recorded) =>
      inOneWrite(connection, () => {
        mustGoOn(id)
        const drafts = rows.map(({ draft }) => draft)
        const planned = planAppend(drafts, recorded, { known: lookUp(drafts), last: lastPlace() })
        for (const some of chunksOf(planned.rows)) run(raw, db.insertInto('entries').values(some))
        for (const { draft, rest } of rows) remember(id, draft.id, rest)
      }),

    mark: (id, state, told = {}) =>
      inOneWrite(connection, () => {
        if (state === 'taken') mustGoOn(id)
        run(
          raw,
          db
            .updateTable('imports')
            .set({
              state,
              ...(told.ended !== undefined && { ended: told.ended }),
              ...(told.report !== undefined && { report: asJson(told.report) }),
              ...(told.undone !== undefined && { undone: asJson(told.undone) }),
            })
            .where('id', '=', id),
        )
      }),

    list: async (person) => {
      const rows = await db
        .selectFrom('imports')
        .selectAll()
        .select(({ selectFrom, fn }) =>
          selectFrom('import_entries')
            .select(fn.countAll<number>().as('n'))
            .whereRef('import_entries.import', '=', 'imports.id')
            .as('entries'),
        )
        .where('person', '=', person)
        .orderBy('seq', 'desc')
        .execute()
      return rows.map(({ entries, ...row }): StoredImport => ({ ...headOf(row), entries: entries ?? 0 }))
    },

    entriesOf: async (id, after = 0) => {
      const page = await db
        .selectFrom('import_entries')
        .select(['seq', 'entry'])
        .where('import', '=', id)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(PAGE)
        .execute()
      const ids = page.map(({ entry }) => entry)
      const written = new Map(
        chunksOf(ids)
          .flatMap((some) => rowsOf(raw, versions(db).where('entry.id', 'in', some)))
          .map((version) => [version.id, entryOf(version)]),
      )
      const last = await lastVersions(ids)
      const lastIds = [...last.values()].map((version) => version.id)
      const ours = new Set(
        chunksOf(lastIds).flatMap((some) =>
          rowsOf(raw, db.selectFrom('import_entries').select('entry').where('import', '=', id).where('entry', 'in', some)).map(
            (row) => row.entry,
          ),
        ),
      )
      return page.map(({ seq, entry }) => {
        const found = last.get(entry)
        return { place: seq, written: written.get(entry), last: found, isOurs: found !== undefined && ours.has(found.id) }
      })
    },

    putBack: async (person, records) => {
      for await (const { import: head, entries } of records) {
        if (head.person !== person) continue
        await inOneWrite(connection, () => {
          const { columns, report, undone, ended = null, ...rest } = head
          const row = { ...rest, ended, columns: asJson(columns), report: asJson(report), undone: asJson(undone) }
          run(
            raw,
            db
              .insertInto('imports')
              .values(row)
              .onConflict((taken) => taken.doNothing()),
          )
          for (const { entry, rest } of entries) remember(head.id, entry, rest)
        })
      }
    },
  }
}
