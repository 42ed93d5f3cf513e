// Which foods does the person mean by what they have typed so far? SQLite finds what holds the words, the plainest first; we rank.
import type { FoodQuery, FoundFood } from '../port.js'
import type { Raw } from './connection.js'
import type { Edition } from './food-editions.js'
import { foodOf } from './food-rows.js'
import { branded, everyday, favourites, type Asked, type Scored } from './food-search-finders.js'
import { SLIP, type Lexicon } from './food-search-lexicon.js'
import { lexiconFor, rememberedOf, type SearchMemory } from './food-search-memory.js'
import { readingsOf, typedWords, type Reading } from './food-search-readings.js'

const USUAL_LIMIT = 20
const MOST_FAVOURITES = 200

/** Can the words be read at all without taking one of them for a slip of the finger? */
const isMistyped = (readings: readonly Reading[]) =>
  readings.every(({ slots }) => slots.some(({ choices, spare }) => !spare && choices.every(({ cost }) => cost >= SLIP)))

function found(asked: Asked, words: readonly string[], lexicon: Lexicon, query: FoodQuery): readonly Scored[] {
  const readings = readingsOf(words, lexicon, false)
  const liked = (query.favourites ?? []).slice(0, MOST_FAVOURITES)
  const near = [...everyday(asked, readings, 'none'), ...favourites(asked, liked, readings)]
  // What is no everyday word may be a slip, or a brand.
  if (near.length > 0 && !query.branded && !isMistyped(readings)) return near
  const all = [...near, ...branded(asked, words, lexicon, readings)]
  if (all.length > 0) return all
  const loose = readingsOf(words, lexicon, true)
  const most = everyday(asked, loose, 'one')
  return most.length > 0 ? most : everyday(asked, loose, 'all but one')
}

/** Sorted, each food once, and read in full. */
function shown({ raw, memory }: Asked, all: readonly Scored[], limit: number): readonly FoundFood[] {
  const best = new Map<string, Scored>()
  for (const one of all) {
    const id = `${one.edition.key}:${one.food.n}`
    const other = best.get(id)
    if (other === undefined || one.score < other.score) best.set(id, one)
  }
  const first = [...best.values()].sort((a, b) => a.score - b.score).slice(0, limit)
  return first.map(({ edition, food, matched }) => ({
    food: foodOf(rememberedOf(raw, memory, edition.key).row(food.n), edition.id),
    matched,
  }))
}

/** The foods meant, the likeliest first. Part of one look at the file. */
export function searchFoods(
  raw: Raw,
  memory: SearchMemory,
  editions: readonly Edition[],
  query: FoodQuery,
): readonly FoundFood[] {
  const words = typedWords(query.text)
  if (words.length === 0) return []
  const asked: Asked = { raw, memory, editions }
  return shown(asked, found(asked, words, lexiconFor(raw, memory, editions), query), query.limit ?? USUAL_LIMIT)
}
