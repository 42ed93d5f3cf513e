// Do these words name that food? Compared without plurals, accents, signs and small words.

const small = new Set(['and', 'with', 'n', 'of', 'the', 'a', 'an', 'w'])

/** Takes the plural off; both sides are treated alike, so that being wrong about a word does no harm. */
const singular = (word: string): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|o)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

const everyWord = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^a-zµμ0-9%]+/)
    .filter((word) => word !== '')
    .map(singular)

/** The words that tell one food from another. */
export const foldedWords = (text: string): readonly string[] => everyWord(text).filter((word) => !small.has(word))

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((word, at) => word === other[at])

/**
 * Are these words the whole of that name, in any order ("cheese and ham sandwich"), or of what stands before its first comma?
 * With a comma they must be the name as it stands ("milk, whole"): "coffee, milk" is a list and no coffee with milk.
 */
export function isName(words: string, name: string): boolean {
  const said = foldedWords(words)
  if (said.length === 0) return false
  if (words.includes(',')) return name.includes(',') && same(everyWord(words), everyWord(name))
  return [name, name.split(/[,(]/)[0] ?? ''].some((whole) => isWholeName(words, whole))
}

/** Are these words the whole of that name, in any order? */
export const isWholeName = (words: string, name: string): boolean =>
  same([...foldedWords(words)].sort(), [...foldedWords(name)].sort())
