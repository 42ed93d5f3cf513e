// What did somebody type that they ate, drank or took? The line is read with the answers of the food search at hand; nothing is written.
import { readLine, wordsToFind, type LineItem, type LineReading } from '@charley/core'
import type { FoundFood, Store } from '../../store/index.js'
import { likedIds } from '../foods/recents.js'
import { wrong } from '../refused.js'

/** A day of eating in one go; reading grows with the number of its parts. */
const MOST_CHARACTERS = 1000
const ANSWERS = 8

/** The items and what was not understood. Throws Refused for what is no line of text. */
export async function readTyped(store: Store, person: string, text: unknown): Promise<LineReading> {
  if (typeof text !== 'string' || text.trim() === '')
    throw wrong('text', 'There is nothing to read.', 'Write what you ate, such as: 2 eggs, a banana, 200 ml whole milk.')
  if (text.length > MOST_CHARACTERS)
    throw wrong('text', `The line has ${text.length} characters.`, `Write at most ${MOST_CHARACTERS} at a time.`)
  const favourites = await likedIds(store, person)
  const answers = new Map<string, readonly FoundFood[]>()
  for (const words of wordsToFind(text)) answers.set(words, await store.foods.search({ text: words, limit: ANSWERS, favourites }))
  return withoutGuesses(readLine(text, (words) => answers.get(words) ?? []))
}

/** Are these the same but for one letter wrong, missing, too many, or two that changed places? */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return isSwapped || short.slice(at + 1) === long.slice(at + 1)
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const bare = (word: string): string => word.replace(/s$/, '')

/** A search answers even to words it hardly knows; where no word of the part is in any name of the food, it is a guess. */
function isGuess({ part, found, missed }: LineItem): boolean {
  const names = [found.matched, found.food.name, ...found.food.alsoKnownAs].flatMap(wordsOf).map(bare)
  const isMissed = (word: string) => missed.some((one) => bare(one) === bare(word))
  return wordsOf(part.words).every((word) => isMissed(word) && !names.some((name) => isOneSlip(bare(word), name)))
}

/** Guesses are not understood: nothing is proposed for them. */
function withoutGuesses({ items, unknown }: LineReading): LineReading {
  const guesses = items.filter(isGuess).map(({ part: { text, start, end } }) => ({ text, start, end, why: 'no-food' as const }))
  return {
    items: items.filter((item) => !isGuess(item)),
    unknown: [...unknown, ...guesses].sort((a, b) => a.start - b.start),
  }
}

const SHORTEST = 3
const NEAREST = 3

/** Foods with a word like one of these: for words that nothing is called. */
export async function nearestFoods({ foods }: Store, text: string): Promise<readonly string[]> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    for (let length = word.length; length >= SHORTEST; length--) {
      const found = await foods.search({ text: word.slice(0, length), limit: NEAREST })
      if (found.length > 0) return found.map(({ food }) => food.name)
    }
  }
  return []
}
