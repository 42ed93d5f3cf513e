// Which words do the foods have, and which of them may a typed word mean?
import { synonyms } from '../food-synonyms.js'
import { lettersMissing, lettersOf, slips, stemOf, wordsOf } from './food-search-words.js'

/** A word the person may have meant. `cost` grows with how far it is from what was typed; `begins`: any word that begins so. */
export interface Choice {
  readonly word: string
  readonly cost: number
  readonly begins?: boolean
}

export interface Lexicon {
  /** Is there a word like this one, or its plural or singular? */
  readonly has: (word: string) => boolean
  /** Every word that differs from this one only in number. */
  readonly alike: (word: string) => readonly string[]
  /** In how many foods a word that begins so stands; stops counting once it is plenty. */
  readonly beginning: (start: string) => number
  readonly foods: (word: string) => number
  /** The words that begin so and stand in most foods. */
  readonly commonest: (start: string, most: number) => readonly string[]
  /** Is it a word that is no slip itself: several foods have it, or it is a synonym? */
  readonly sure: (word: string) => boolean
  /** A word that no more foods than this have may itself be misspelt. */
  readonly rare: number
  /** The words a misspelt one may mean, likeliest first. `half`: it may not be typed to its end. */
  readonly corrections: (typed: string, half: boolean) => readonly Choice[]
}

const PLENTY = 1000
const RARE = 2
const MOST_CORRECTIONS = 6
/** What one slip costs; the ranking is in the same coin. */
export const SLIP = 1.5
/** People rarely miss the first letter. */
const FIRST_LETTER = 0.5
/** What is not typed yet counts as part of a slip; and a word of many foods is likelier meant. */
const UNTYPED = 0.4
const COMMON = 0.15
const MOST_REMEMBERED = 500

/** The synonyms' words are words too, for a misspelt synonym must be understood. */
const synonymWords: readonly string[] = [...new Set(synonyms.flat().flatMap(wordsOf))]

const meant = new Set(synonymWords)

const mayMiss = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2)

export function lexiconOf(counts: ReadonlyMap<string, number>): Lexicon {
  const all = [...new Set([...counts.keys(), ...synonymWords])].sort()
  const byStem = new Map<string, string[]>()
  for (const word of all) {
    const stem = stemOf(word)
    byStem.set(stem, [...(byStem.get(stem) ?? []), word])
  }
  const letterWords = all
    .filter((word) => word.length > 2 && !/\d/.test(word))
    .map((word) => ({ word, letters: lettersOf(word) }))

  const firstFrom = (start: string) => {
    let [low, high] = [0, all.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle]! < start) low = middle + 1
      else high = middle
    }
    return low
  }
  const foods = (word: string) => counts.get(word) ?? 0
  const alike = (word: string) => byStem.get(stemOf(word)) ?? []
  const sure = (word: string) => alike(word).some((one) => foods(one) > RARE || meant.has(one))
  const beginning = (start: string) => {
    let sum = 0
    for (let i = firstFrom(start); i < all.length && sum < PLENTY && all[i]!.startsWith(start); i++)
      sum += Math.max(1, foods(all[i]!))
    return sum
  }

  const commonest = (start: string, most: number): readonly string[] => {
    const from = firstFrom(start)
    let to = from
    while (to < all.length && all[to]!.startsWith(start)) to++
    return all
      .slice(from, to)
      .filter((word) => foods(word) > 0)
      .sort((a, b) => foods(b) - foods(a))
      .slice(0, most)
  }

  const search = (typed: string, half: boolean): readonly Choice[] => {
    const most = mayMiss(typed.length)
    if (most === 0) return []
    const letters = lettersOf(typed)
    const found: (Choice & { readonly order: number })[] = []
    for (const one of letterWords) {
      const { word } = one
      if (typed.length - word.length > most || (!half && word.length - typed.length > most)) continue
      if (lettersMissing(letters, one.letters) > most || (!half && lettersMissing(one.letters, letters) > most)) continue
      const far = slips(typed, word, most)
      const count = Math.min(far.whole, half ? far.half + (word.length > typed.length ? UNTYPED : 0) : Infinity)
      if (count > most + UNTYPED || count === 0) continue
      const cost = count * SLIP + (word[0] === typed[0] ? 0 : FIRST_LETTER)
      found.push({ word, cost, order: cost - COMMON * Math.log2(1 + foods(word)) })
    }
    found.sort((a, b) => a.order - b.order)
    const best = found[0]?.cost ?? 0
    return found
      .filter(({ cost }) => cost <= best + SLIP)
      .slice(0, MOST_CORRECTIONS)
      .map(({ word, cost }) => ({ word, cost }))
  }
  // The words before the last one are the same at every keystroke.
  const remembered = new Map<string, readonly Choice[]>()
  const corrections = (typed: string, half: boolean): readonly Choice[] => {
    const asked = half ? `${typed}*` : typed
    const known = remembered.get(asked)
    if (known) return known
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const fresh = search(typed, half)
    remembered.set(asked, fresh)
    return fresh
  }
  return { has: (word) => alike(word).length > 0, alike, beginning, foods, commonest, sure, rare: RARE, corrections }
}
