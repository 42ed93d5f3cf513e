// By what would one notice that something erased is still there? Its ids and its words; and which of them stand rightly elsewhere.
import { tablesOf } from './food-tables.js'
import { finder } from './find-bytes.js'
import { currentEditions } from './food-editions.js'
import type { Raw } from './connection.js'

const AT_ONCE = 2000
/** Long texts lie in the file in pieces, so they are looked for in pieces. */
const PIECE = 64
const MOST_PIECES = 40

const piecesOf = (text: string): readonly string[] =>
  Array.from({ length: Math.min(MOST_PIECES, Math.ceil(text.length / PIECE)) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  )

/** As they stand in JSON within the file. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* piecesOf(JSON.stringify(value).slice(1, -1))
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* wordsIn(one)
}

/** Every text in this JSON; a text that is no JSON is itself. */
export function textsIn(json: string): readonly string[] {
  try {
    return [...wordsIn(JSON.parse(json))]
  } catch {
    return piecesOf(json)
  }
}

/** Rows of a query by pages; it must order by its first column, which is a growing number, and begin after `?`. */
export function* paged<Row extends { readonly n: number }>(
  raw: Raw,
  query: string,
  given: readonly unknown[] = [],
): Generator<Row> {
  const page = raw.prepare(`${query} limit ${AT_ONCE}`)
  let last = -1
  for (;;) {
    const rows = page.all(...given, last) as Row[]
    yield* rows
    if (rows.length < AT_ONCE) return
    last = rows.at(-1)!.n
  }
}

/** Ids and words of these entries. `where` says which, with `given` for its question marks. */
export function textsOfEntries(raw: Raw, where: string, given: readonly unknown[]): Set<string> {
  const texts = new Set<string>()
  const query = `select seq as n, id, payload from entries where ${where} and seq > ? order by seq`
  for (const { id, payload } of paged<{ n: number; id: string; payload: string | null }>(raw, query, given)) {
    texts.add(id)
    if (payload !== null) for (const text of textsIn(payload)) texts.add(text)
  }
  return texts
}

/** Everything that stays in the file and may hold words: what remains of the diary, settings, imports, foods, the plan of the tables. */
function* staying(raw: Raw): Generator<string> {
  const entries = `select seq as n, id || ' ' || person || ' ' || kind || ' ' || zone || ' ' || coalesce(payload, '') as text from entries where seq > ? order by seq`
  for (const { text } of paged<{ n: number; text: string }>(raw, entries)) yield text
  const whole = (query: string) => (raw.prepare(query).all() as { text: string | null }[]).map(({ text }) => text ?? '')
  yield* whole(`select name || ' ' || value as text from settings`)
  yield* whole(`select sql as text from sqlite_schema`)
  const remembered = [
    'id',
    'person',
    'name',
    'format',
    'zone',
    `coalesce(columns, '')`,
    `coalesce(report, '')`,
    `coalesce(undone, '')`,
  ]
  yield* whole(`select ${remembered.join(` || ' ' || `)} as text from imports`)
  const rests = `select rowid as n, entry || ' ' || coalesce(rest, '') as text from import_entries where rowid > ? order by rowid`
  for (const { text } of paged<{ n: number; text: string }>(raw, rests)) yield text
  yield* whole(`select id || ' ' || title || ' ' || publisher as text from food_editions`)
  for (const { key } of currentEditions(raw)) {
    const columns = [
      'id',
      'name',
      `coalesce(others, '')`,
      'food_group',
      `coalesce(portions, '')`,
      `coalesce(brand, '')`,
      `coalesce(form, '')`,
    ]
    const query = `select n, ${columns.join(` || ' ' || `)} as text from ${tablesOf(key).foods} where n > ? order by n`
    for (const { text } of paged<{ n: number; text: string }>(raw, query)) yield text
  }
}

/** Those of these texts that stand in something that stays; the word tables keep foods' names in small letters, so case is nothing. */
export function thatStay(raw: Raw, texts: ReadonlySet<string>): ReadonlySet<string> {
  const small = new Map([...texts].map((text) => [text.toLowerCase(), text]))
  const { search } = finder(small.keys())
  const found = new Set<string>()
  for (const text of staying(raw)) {
    if (found.size === small.size) break
    search(Buffer.from(text.toLowerCase()), found)
  }
  return new Set([...texts].filter((text) => found.has(text.toLowerCase())))
}
