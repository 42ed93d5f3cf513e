// How is a food's name worded? Taken apart before it is ranked: what it is, of which kind, and how plain or odd its words are.
import { oddWords, plainWords } from '../food-synonyms.js'
import { stemOf, wordsOf } from './food-search-words.js'

/** A word of a name, and what it costs where nobody asked for it: in the part that the asked words begin in, and after it. */
interface NameWord {
  readonly word: string
  readonly first: number
  readonly later: number
  readonly odd: boolean
}

/** A name taken apart: its words, and in which part between commas each stands. */
export interface ParsedName {
  readonly text: string
  readonly words: readonly NameWord[]
  readonly parts: readonly number[]
  /** Its last word says that this is the usual kind ("not further specified"). */
  readonly usual: boolean
  /** No name, but a remark ("made with oil"). */
  readonly remark: boolean
  /** Its first part says only of a kind ("Fish, salmon"; "Beverages, coffee"). */
  readonly kind: boolean
}

/** One side of "this or that" in a name, and what it costs to take it for the whole. */
interface Alternative {
  readonly name: ParsedName
  readonly extra: number
}

/** A food as far as the ranking needs it. */
export interface Candidate {
  readonly n: number
  readonly name: ParsedName
  readonly alternatives: readonly Alternative[]
  readonly others: readonly ParsedName[]
  /** 0 the plainest. */
  readonly plainness: number
  /** Its table says that this is what is meant where nothing more is known. */
  readonly usual: boolean
}

// Judged on how food tables are worded, and tuned on gallery/searches; the coin of the whole ranking, lower is better.
export const FIRST_PART = 0.8
const LATER_PART = 0.2
const PLAIN = 0.02
export const ODD_FIRST = 1.3
const ODD_LATER = 0.7
const ALTERNATIVE = 0.1
const PLAINNESS_STEPS = 16
const MOST_PLAINNESS = 255

const odd = new Set(oddWords.map(stemOf))
const plain = new Set(plainWords.map(stemOf))
const kinds = new Set(
  (
    'fish nut seed beverage cereal cereal ready to eat spice candy snack crustacean mollusk alcoholic beverage oil fast food ' +
    'restaurant soft drink game meat frozen novelty'
  )
    .split(' ')
    .map(stemOf),
)

/** Names share their words: there are millions of words in the names, and few different ones. */
const shared = new Map<string, NameWord>()
const MOST_SHARED = 100_000

function nameWord(word: string): NameWord {
  const known = shared.get(word)
  if (known) return known
  const stem = stemOf(word)
  const isOdd = odd.has(stem)
  const isPlain = !isOdd && plain.has(stem)
  const fresh = {
    word,
    first: isOdd ? ODD_FIRST : isPlain ? PLAIN : FIRST_PART,
    later: isOdd ? ODD_LATER : isPlain ? PLAIN : LATER_PART,
    odd: isOdd,
  }
  if (shared.size >= MOST_SHARED) shared.clear()
  shared.set(word, fresh)
  return fresh
}

const remarks = new Set('ns with without made no exclude excluding include including any all other'.split(' '))

export function parseName(text: string): ParsedName {
  const words: NameWord[] = []
  const parts: number[] = []
  for (const [part, piece] of text.split(/[,;()]| (?=(?:made|with|without|in) )/).entries()) {
    for (const word of wordsOf(piece)) {
      words.push(nameWord(word))
      parts.push(part)
    }
  }
  const opening = words.filter((_, i) => parts[i] === parts[0])
  return {
    text,
    words,
    parts,
    usual: words.at(-1)?.word === 'nfs',
    remark: remarks.has(words[0]?.word ?? ''),
    kind: opening.length > 0 && opening.every(({ word }) => kinds.has(stemOf(word))),
  }
}

/** How plain a name is by itself, 0 the plainest: what it costs to ask for its first word only. */
function plainnessOf(name: ParsedName): number {
  const anchor = name.kind ? 1 : 0
  let seen = false
  let sum = 0
  for (const [i, part] of name.parts.entries()) {
    const inFirst = part === anchor
    if (inFirst && !seen) {
      seen = true
      if (name.words[i]!.odd) sum += ODD_FIRST
    } else if (part >= anchor) sum += inFirst ? name.words[i]!.first : name.words[i]!.later
  }
  return sum
}

/** The alternatives of a name such as "Frankfurter or hot dog, beef". The last alone surely takes all that follows with it. */
function alternatives(text: string): readonly Alternative[] {
  const [first = '', ...rest] = text.split(',')
  const either = first.split(/ or | \/ /)
  if (either.length === 1 || / (with|filled|in|and) /.test(first)) return []
  const perhaps = FIRST_PART * (wordsOf(either.at(-1)!).length - 1)
  return either.map((one, i) => ({
    name: parseName([one, ...rest].join(',')),
    extra: ALTERNATIVE + (i < either.length - 1 ? perhaps : 0),
  }))
}

/** Plainness in small whole steps: what SQLite sorts by before anybody has typed anything. */
export const plainnessStep = (name: ParsedName): number =>
  Math.min(MOST_PLAINNESS, Math.round(PLAINNESS_STEPS * plainnessOf(name)))

/** A food made ready for the ranking. */
export function candidateOf(n: number, text: string, others: readonly string[]): Candidate {
  const name = parseName(text)
  const more = others.map(parseName)
  return {
    n,
    name,
    alternatives: alternatives(text),
    others: more,
    plainness: plainnessOf(name),
    usual: name.usual || more.some(({ words, usual }) => usual && words.length === 1),
  }
}
