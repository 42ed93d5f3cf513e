// What is remembered between keystrokes? An edition never changes once it is shown, so nothing of this can go stale.
import type { Raw } from './connection.js'
import type { Edition } from './food-editions.js'
import { lexiconOf, type Lexicon } from './food-search-lexicon.js'
import { othersOf, type FoodRow } from './food-rows.js'
import { candidateOf, type Candidate } from './food-search-names.js'
import { tablesOf } from './food-tables.js'
import { foodNumber } from './food-writer.js'

/** The numbers of the foods that a full-text query finds, the plainest first. */
type Find = (match: string, most: number) => readonly number[]

interface Remembered {
  readonly candidates: Map<number, Candidate>
  /** In how many foods each word stands. */
  readonly counts: ReadonlyMap<string, number>
  readonly find: { readonly words: Find; readonly brandWords: Find }
  /** The foods with these numbers, as far as the ranking needs them. */
  readonly read: (numbers: readonly number[]) => readonly Candidate[]
  readonly row: (n: number) => FoodRow
}

export interface SearchMemory {
  readonly editions: Map<number, Remembered>
  lexicon: { readonly keys: string; readonly words: Lexicon } | undefined
}
export const searchMemory = (): SearchMemory => ({ editions: new Map(), lexicon: undefined })

/** All that is found comes back as one row: rows are dear in this library, and so is preparing. */
function findIn(raw: Raw, table: string): Find {
  const rows = `select rowid from ${table} where ${table} match ? order by rowid limit ?`
  const statement = raw.prepare(`select json_group_array(rowid) as rows from (${rows})`)
  return (match, most) => {
    const [found] = statement.all(match, most) as { rows: string }[]
    return (JSON.parse(found!.rows) as number[]).map(foodNumber)
  }
}

function readIn(raw: Raw, table: string): (numbers: readonly number[]) => readonly Candidate[] {
  const foods = `select json_group_array(json_array(n, name, others, brand)) as foods from ${table}`
  const statement = raw.prepare(`${foods} where n in (select value from json_each(?))`)
  return (numbers) => {
    if (numbers.length === 0) return []
    const [list] = statement.all(JSON.stringify(numbers)) as { foods: string }[]
    const rows = JSON.parse(list!.foods) as [n: number, name: string, others: string | null, brand: string | null][]
    return rows.map(([n, text, others, brand]) => {
      return candidateOf(n, text, [...othersOf({ others }), ...(brand === null ? [] : [brand])])
    })
  }
}

export function rememberedOf(raw: Raw, memory: SearchMemory, key: number): Remembered {
  const known = memory.editions.get(key)
  if (known) return known
  const { foods, words, brandWords, wordList } = tablesOf(key)
  const row = raw.prepare(`select * from ${foods} where n = ?`)
  const [list] = raw.prepare(`select json_group_array(json_array(term, doc)) as terms from ${wordList}`).all() as {
    terms: string
  }[]
  const fresh: Remembered = {
    candidates: new Map(),
    counts: new Map(JSON.parse(list!.terms) as [string, number][]),
    find: { words: findIn(raw, words), brandWords: findIn(raw, brandWords) },
    read: readIn(raw, foods),
    row: (n) => row.all(n)[0] as FoodRow,
  }
  memory.editions.set(key, fresh)
  return fresh
}

/** The words of all everyday foods of these editions; what is remembered of others is forgotten. */
export function lexiconFor(raw: Raw, memory: SearchMemory, editions: readonly Edition[]): Lexicon {
  const keys = editions.map(({ key }) => key).join()
  if (memory.lexicon?.keys === keys) return memory.lexicon.words
  for (const key of memory.editions.keys()) if (!editions.some((edition) => edition.key === key)) memory.editions.delete(key)
  const counts = new Map<string, number>()
  for (const { key } of editions) {
    for (const [word, foods] of rememberedOf(raw, memory, key).counts) counts.set(word, (counts.get(word) ?? 0) + foods)
  }
  memory.lexicon = { keys, words: lexiconOf(counts) }
  return memory.lexicon.words
}
