// What would a search answer? A plain one over the built-in foods, for tests: every word must begin a word of one of the food's names.
import { builtInFoods } from '../../knowledge/foods/index.js'
import { foldedWords, isName } from './fold.js'
import type { Answers, FoundFood } from './found.js'

const book = builtInFoods.map((food, at) => ({
  food,
  at,
  names: [food.name, ...food.alsoKnownAs].map((name) => ({ name, words: foldedWords(name) })),
}))

/** Whole names first, then the shortest name that holds the words, then the order of the lists. */
export const search: Answers = (words) => {
  const wanted = foldedWords(words)
  if (wanted.length === 0) return []
  const found = book.flatMap(({ food, at, names }) => {
    const fitting = names
      .filter(({ words: held }) => wanted.every((word) => held.some((one) => one.startsWith(word))))
      .map(({ name, words: held }) => ({ name, rank: (isName(words, name) ? 0 : 100) + held.length }))
      .sort((one, other) => one.rank - other.rank)
    const [best] = fitting
    return best ? [{ found: { food, matched: best.name } satisfies FoundFood, rank: best.rank, at }] : []
  })
  return found.sort((one, other) => one.rank - other.rank || one.at - other.at).map(({ found: one }) => one)
}
