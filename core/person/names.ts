// What did the person mean by this name? Exact names first, then other spellings, then one small typo; never a guess between two.
import { distance } from 'fastest-levenshtein'
import { foldName, foldNameUnordered, foldedWords } from './names-fold.js'

/** Something that has names: `own` are its id and its first name, `also` its other names; `label` is what to write to mean it, when not the id. */
export interface Named {
  readonly id: string
  readonly label?: string
  readonly own: readonly string[]
  readonly also: readonly string[]
}

/** What to write to mean this entry. */
export const labelOf = ({ id, label }: Named): string => label ?? id

export interface NameBook<T extends Named> {
  readonly entries: readonly T[]
  readonly own: ReadonlyMap<string, readonly T[]>
  readonly also: ReadonlyMap<string, readonly T[]>
  readonly unordered: ReadonlyMap<string, readonly T[]>
  readonly keys: readonly { readonly entry: T; readonly as: string; readonly key: string; readonly words: readonly string[] }[]
}

export type Found<T extends Named> =
  | { readonly kind: 'found'; readonly entry: T; readonly how: 'name' | 'typo'; readonly as: string }
  | { readonly kind: 'ambiguous'; readonly how: 'name' | 'typo'; readonly candidates: readonly T[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly T[] }

/**
 * Collects entries into a book that can be asked by any of their names.
 * `rule` says what a name shared by two entries means: nothing certain (`ask`), or the entry that was put in first.
 */
export function nameBook<T extends Named>(entries: readonly T[], rule: 'ask' | 'first-wins' = 'ask'): NameBook<T> {
  const own = new Map<string, T[]>()
  const also = new Map<string, T[]>()
  const unordered = new Map<string, T[]>()
  const add = (map: Map<string, T[]>, key: string, entry: T) => {
    const there = map.get(key)
    if (there === undefined) map.set(key, [entry])
    else if (rule === 'ask' && !there.includes(entry)) there.push(entry)
  }
  for (const entry of entries) {
    for (const name of entry.own) add(own, foldName(name), entry)
    for (const name of entry.also) add(also, foldName(name), entry)
    for (const name of [...entry.own, ...entry.also]) add(unordered, foldNameUnordered(name), entry)
  }
  // A name that an earlier entry has taken is no name of this one, in a slip as little as when spelled right.
  const holds = (entry: T, key: string) =>
    rule === 'ask' || own.get(key)?.includes(entry) === true || (!own.has(key) && also.get(key)?.includes(entry) === true)
  const keys = entries
    .flatMap((entry) => [...entry.own, ...entry.also].map((as) => ({ entry, as, key: foldName(as), words: foldedWords(as) })))
    .filter(({ entry, key }) => holds(entry, key))
  return { entries, own, also, unordered, keys }
}

// Short names differ by a letter and mean different things (B1, B12), so they get no benefit of the doubt.
const typosAllowed = (length: number): number => (length < 6 ? 0 : length < 11 ? 1 : 2)
const longestName = 120

/**
 * Looks a name up. A typo is understood only when exactly one entry is that near and no other is as near;
 * the caller reports it ("understood X as Y"). Two drugs can lie two letters apart, so `strict` allows a single slip whatever the length.
 */
export function findName<T extends Named>(book: NameBook<T>, name: string, strict = false): Found<T> {
  const key = foldName(name.slice(0, longestName))
  if (key === '' || name.length > longestName) return { kind: 'unknown', nearest: [] }
  for (const map of [book.own, book.also, book.unordered]) {
    const hits = map.get(map === book.unordered ? foldNameUnordered(name) : key)
    if (hits !== undefined) return only(hits, name, 'name')
  }
  const allowed = strict ? Math.min(1, typosAllowed(key.length)) : typosAllowed(key.length)
  const near = nearestEntries(book, key, foldedWords(name))
  const best = near[0]
  if (best === undefined || best.slips > allowed) return { kind: 'unknown', nearest: suggestions(near) }
  return only(
    near.filter(({ slips }) => slips === best.slips).map(({ entry }) => entry),
    best.as,
    'typo',
  )
}

function only<T extends Named>(hits: readonly T[], as: string, how: 'name' | 'typo'): Found<T> {
  const [first, ...others] = hits
  if (first === undefined) return { kind: 'unknown', nearest: [] }
  return others.length === 0 ? { kind: 'found', entry: first, how, as } : { kind: 'ambiguous', how, candidates: hits }
}

interface Near<T extends Named> {
  readonly entry: T
  readonly as: string
  readonly slips: number
  readonly unlike: number
}

/** Every entry by its nearest name, nearest first: by letters, as a part of a longer name ("thyroid"), or by words in common. */
function nearestEntries<T extends Named>(book: NameBook<T>, key: string, words: readonly string[]): readonly Near<T>[] {
  const best = new Map<T, Near<T>>()
  for (const { entry, as, key: other, words: otherWords } of book.keys) {
    const slips = slipsBetween(key, other)
    const within = key.length >= 4 && other.length >= 4 && (other.includes(key) || key.includes(other)) ? 0.4 : 1
    const common = words.filter((word) => word.length > 2 && otherWords.includes(word)).length
    const apart = common === 0 ? 1 : 1 - (1.4 * common) / (words.length + otherWords.length)
    // A slip or two ranks above any likeness; beyond that, likeness is the share of letters or words that differ.
    const unlike = slips <= 2 ? slips / 1000 : Math.min(within, apart, slips / Math.max(key.length, other.length))
    const known = best.get(entry)
    if (known === undefined || unlike < known.unlike) best.set(entry, { entry, as, slips, unlike })
  }
  return [...best.values()].sort((a, b) => a.unlike - b.unlike)
}

// Beyond half of the letters or words there is no likeness, and naming a stranger helps nobody.
const alike = 0.5

function suggestions<T extends Named>(near: readonly Near<T>[]): readonly T[] {
  const like = near.filter(({ unlike }) => unlike <= alike).map(({ entry }) => entry)
  return like.filter((entry, index) => like.findIndex((other) => labelOf(other) === labelOf(entry)) === index).slice(0, 3)
}

/** Letters inserted, left out or exchanged; two neighbours swapped count as one slip. */
function slipsBetween(a: string, b: string): number {
  const plain = distance(a, b)
  if (plain !== 2 || a.length !== b.length) return plain
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a[at] === b[at + 1] && a[at + 1] === b[at] ? 1 : plain
}
