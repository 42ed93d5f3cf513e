// What counts as a word, when are two words the same, and how far is one from the other?

/** Letters and digits in small type without accents; an apostrophe joins ("shepherd's" is "shepherds"). */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * A word's form that all its plurals and singulars share: "cherries" and "cherry", "loaves" and "loaf", "cookies" and "cookie". Not
 * always a word itself ("olives" and "olive" both give "olif"): only for comparing.
 */
export function stemOf(word: string): string {
  if (word.length < 3) return word
  if (/(ss|us|is)$/.test(word)) return word
  const single = /(ch|sh|x|zz|ss|o)es$/.test(word) ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : word
  if (single.endsWith('oe')) return single.slice(0, -1)
  if (single.endsWith('ie')) return `${single.slice(0, -2)}y`
  return single.endsWith('ve') ? `${single.slice(0, -2)}f` : single
}

export interface Slips {
  /** Between what was typed and the whole word. */
  readonly whole: number
  /** Between what was typed and the nearest beginning of the word: it may not be typed to its end. */
  readonly half: number
}

/**
 * How many slips of the finger lie between what was typed and a word: a letter wrong, missing, too many, or two swapped (optimal
 * string alignment: Damerau 1964). What is above `most` comes back as `most + 1`.
 */
export function slips(typed: string, word: string, most: number): Slips {
  const [m, n] = [typed.length, Math.min(word.length, typed.length + most)]
  const far = most + 1
  if (m - word.length > most) return { whole: far, half: far }
  let [before, above, row] = [
    new Array<number>(n + 1).fill(0),
    Array.from({ length: n + 1 }, (_, j) => j),
    new Array<number>(n + 1).fill(0),
  ]
  for (let i = 1; i <= m; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= n; j++) {
      const same = typed[i - 1] === word[j - 1]
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return { whole: far, half: far }
    ;[before, above, row] = [above, row, before]
  }
  const whole = word.length > n ? far : Math.min(far, above[n]!)
  return { whole, half: Math.min(far, ...above) }
}

/** Which of the letters a to z a word has, one bit each: a quick look at whether two words can be near at all. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

/** How many letters the first has that the second has not. */
export function lettersMissing(first: number, second: number): number {
  let [rest, count] = [first & ~second, 0]
  for (; rest !== 0; rest &= rest - 1) count++
  return count
}
