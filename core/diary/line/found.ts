// Which foods did a search find for the words of a part, and do they name one food together?
import type { Food } from '../../knowledge/types/index.js'
import { foldedWords, isName } from './fold.js'
import { measureOf } from './measures.js'
import type { HouseholdMeasure } from './part.js'
import { splitLine } from './split-line.js'

/** What a search answers: a food, and which of its names was matched. */
export interface FoundFood {
  readonly food: Food
  readonly matched: string
}
/** The answers of a search to some words, best first; empty when there are none or nobody asked. */
export type Answers = (words: string) => readonly FoundFood[]

// A search puts the best first; a whole name further down than this is not what was meant.
const lookedAt = 5

/** Do the words name one food, so that "and" or a number in them parts nothing? */
export const namesOneFood = (answers: Answers) => (words: string) =>
  answers(words)
    .slice(0, lookedAt)
    .some(({ food, matched }) => [matched, food.name, ...food.alsoKnownAs].some((name) => isName(words, name)))

export interface LookUp {
  readonly words: string
  /** The kitchen measure left out, where the rest is looked up without it. */
  readonly measure?: HouseholdMeasure
}

/** Words that tell how a food was made or kept: looked up without them when nothing is called so with them. */
const manner = new Set(
  'cooked steamed boiled baked grilled roasted roast fried fresh raw homemade organic plain hot cold warm toasted sliced chopped diced frozen leftover chilled ripe easy over'.split(
    ' ',
  ),
)

/**
 * What to look up for one part, best first: its words; then those without a word that may be a measure ("bacon rashers"); then those
 * without the manner either ("steamed broccoli").
 */
export function lookUps(words: string): readonly LookUp[] {
  const all = words.split(' ')
  const measure = all.map(measureOf).find((one) => one !== undefined)
  const unmeasured = all.filter((word) => measureOf(word) === undefined)
  const bare = unmeasured.filter((word) => !manner.has(word))
  const fewer = [unmeasured, bare].map((list) => list.join(' ')).filter((one, at, both) => one !== '' && both.indexOf(one) === at)
  return [{ words }, ...fewer.filter((one) => one !== words).map((one) => ({ words: one, ...(measure && { measure }) }))]
}

/**
 * Every run of words whose answers `readLine` will want for this text. Look them all up, then hand the answers to `readLine`.
 * Pure; never throws.
 */
export function wordsToFind(text: string): readonly string[] {
  const asked = new Set<string>()
  // Nothing is one food yet: every question is asked that could be asked once some are.
  const parts = splitLine(text, {
    isOneFood: (words) => {
      asked.add(words)
      return false
    },
  })
  const wanted = [...asked, ...parts.map(({ words }) => words)].flatMap((words) => lookUps(words).map((one) => one.words))
  return [...new Set(wanted)].filter((words) => words !== '')
}

/** The words of the part that no name of the food holds: what was not understood of it. */
export function missedWords(words: string, { food, matched }: FoundFood): readonly string[] {
  const names = [matched, food.name, ...food.alsoKnownAs, food.brand ?? '', food.form ?? ''].flatMap((name) => foldedWords(name))
  const held = new Set(names)
  const whole = names.join(' ')
  // Spelt another way ("yogurt", "whole-milk"): a beginning of four letters, or a run within a name, is near enough to be held.
  const near = (word: string) =>
    held.has(word) || (word.length > 3 && (whole.includes(word) || names.some((name) => isNear(word, name))))
  return foldedWords(words).filter((word) => !near(word))
}
const isNear = (word: string, name: string) => name.length > 3 && name.slice(0, 4) === word.slice(0, 4)
