// What is remembered of imports about entries that go for good? It goes with them; an import of which nothing is left goes too.
import type { Erasure } from '../port.js'
import type { Raw } from './connection.js'
import { textsIn } from './erase-texts.js'

type Given = readonly unknown[]

const touched = (where: string) =>
  `id in (select import from import_entries where entry in (select id from entries where ${where}))`

/** Words of the rest of their rows; of reports that show rows of files; and of whole imports, where all of a person goes. */
export function textsOfImports(raw: Raw, where: string, given: Given, { person, thing, kind }: Erasure): readonly string[] {
  const isAll = thing === undefined && kind === undefined
  const rests = raw
    .prepare(`select rest from import_entries where rest is not null and entry in (select id from entries where ${where})`)
    .all(...given) as { rest: string }[]
  const heads = isAll
    ? raw.prepare('select id, name, columns, report, undone from imports where person = ?').all(person)
    : kind === undefined
      ? []
      : raw.prepare(`select report from imports where ${touched(where)}`).all(...given)
  const texts = (heads as Readonly<Record<string, string | null>>[]).flatMap((head) => Object.values(head))
  return [...rests.map(({ rest }) => rest), ...texts].flatMap((text) => (text === null ? [] : textsIn(text)))
}

/** Before the entries go. The report of an import that wrote of a kind that goes may show rows of it: it goes too. */
export function takeOutImports(raw: Raw, { person, thing, kind }: Erasure, where: string, given: Given): void {
  if (thing === undefined && kind === undefined) {
    raw.prepare('delete from imports where person = ?').run(person)
    return
  }
  if (kind !== undefined) raw.prepare(`update imports set report = null where ${touched(where)}`).run(...given)
  const ids = (raw.prepare(`select id from imports where ${touched(where)}`).all(...given) as { id: string }[]).map(
    ({ id }) => id,
  )
  raw.prepare(`delete from import_entries where entry in (select id from entries where ${where})`).run(...given)
  const empty = raw.prepare(
    'delete from imports where id = ? and not exists (select 1 from import_entries where import = imports.id)',
  )
  for (const id of ids) empty.run(id)
}
