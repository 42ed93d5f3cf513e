// What may the typed words mean? Several readings of them: as they stand, mended, joined, split, and said in the other English.
import { joiningWords, synonyms } from '../food-synonyms.js'
import type { Choice, Lexicon } from './food-search-lexicon.js'
import { stemOf, wordsOf } from './food-search-words.js'

/** One thing that the food's name should hold: any of these words. `spare`: it need not ("a", "cup", "of"). */
export interface Slot {
  readonly choices: readonly Choice[]
  readonly spare: boolean
}

/** One way to understand the whole text. */
export interface Reading {
  readonly slots: readonly Slot[]
  readonly cost: number
}

const MOST_WORDS = 8
const MOST_READINGS = 12
const MOST_REWRITES = 2
// What a reading costs, in the coin of the ranking.
const OTHER_NUMBER = 0.08
const UNFINISHED = 0.6
const REWRITTEN = 0.15
const BEGUN = 0.8
const JOINED = 0.2
const DOUBTED = 0.5
const UNKNOWN = 4

const joining = new Set(joiningWords)

interface Phrase {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly group: readonly string[]
}
const phrases: readonly Phrase[] = synonyms.flatMap((group) =>
  group.map((name) => ({ words: wordsOf(name), stems: wordsOf(name).map(stemOf), group })),
)

/** The typed text as words; no more of them than anybody types. */
export const typedWords = (text: string): readonly string[] => wordsOf(text.slice(0, 200)).slice(0, MOST_WORDS)

function slotOf(typed: string, last: boolean, lexicon: Lexicon): Slot {
  const choices: Choice[] = lexicon.alike(typed).map((word) => ({ word, cost: word === typed ? 0 : OTHER_NUMBER }))
  const begins = lexicon.beginning(typed)
  if (last && begins > 0) choices.push({ word: typed, cost: 0, begins: true })
  const known = choices.length > 0
  if (!last && !known && begins > 0 && typed.length > 2) choices.push({ word: typed, cost: UNFINISHED, begins: true })
  if (!known || !(lexicon.sure(typed) || (last && begins > lexicon.rare))) {
    const doubt = known ? DOUBTED : 0
    for (const { word, cost } of lexicon.corrections(typed, last)) {
      for (const one of lexicon.alike(word)) choices.push({ word: one, cost: cost + doubt + (one === word ? 0 : OTHER_NUMBER) })
    }
  }
  return { choices, spare: joining.has(typed) }
}

/** The words of a synonym as slots; undefined when the foods know none of them. */
function slotsOf(phrase: string, lexicon: Lexicon): readonly Slot[] | undefined {
  const slots = wordsOf(phrase).map((word) => ({
    choices: lexicon.alike(word).map((one) => ({ word: one, cost: one === word ? 0 : OTHER_NUMBER })),
    spare: joining.has(word),
  }))
  const possible = slots.every(({ choices, spare }) => spare || choices.some(({ word }) => lexicon.foods(word) > 0))
  return possible ? slots : undefined
}

/** What it costs to read these slots as the phrase; undefined when they cannot mean it. */
function costAs(phrase: Phrase, slots: readonly Slot[], from: number): number | undefined {
  let sum = 0
  for (const [k, stem] of phrase.stems.entries()) {
    const choices = slots[from + k]?.choices ?? []
    // What is a word already is less likely the beginning of another one.
    const whole = choices.some((choice) => !choice.begins && choice.cost < DOUBTED)
    const costs = choices.flatMap((choice) => {
      if (!choice.begins) return stemOf(choice.word) === stem ? [choice.cost] : []
      const beginsIt = choice.word.length > 2 && (phrase.words[k] ?? '').startsWith(choice.word)
      return beginsIt ? [choice.cost + BEGUN + (whole ? UNFINISHED : 0)] : []
    })
    if (costs.length === 0) return undefined
    sum += Math.min(...costs)
  }
  return sum
}

/** The slots as they stand, and with synonyms put in the place of some. */
function rewritten(slots: readonly Slot[], cost: number, lexicon: Lexicon): readonly Reading[] {
  const found: Reading[] = []
  const walk = (from: number, done: readonly Slot[], sum: number, rewrites: number): void => {
    if (from >= slots.length) {
      found.push({ slots: done, cost: sum })
      return
    }
    walk(from + 1, [...done, slots[from]!], sum, rewrites)
    if (rewrites === MOST_REWRITES) return
    for (const phrase of phrases) {
      const as = costAs(phrase, slots, from)
      if (as === undefined) continue
      for (const other of phrase.group) {
        const put = slotsOf(other, lexicon)
        if (put === undefined || wordsOf(other).join(' ') === phrase.words.join(' ')) continue
        walk(from + phrase.words.length, [...done, ...put], sum + as + REWRITTEN, rewrites + 1)
      }
    }
  }
  walk(0, [], cost, 0)
  return found
}

/** The words as typed; and, where the foods have such words, with two of them joined, or one split in two. */
function* spacings(words: readonly string[], lexicon: Lexicon): Generator<{ words: readonly string[]; cost: number }> {
  yield { words, cost: 0 }
  for (let i = 0; i + 1 < words.length; i++) {
    const joined = `${words[i]}${words[i + 1]}`
    if (lexicon.has(joined)) yield { words: [...words.slice(0, i), joined, ...words.slice(i + 2)], cost: JOINED }
  }
  for (const [i, word] of words.entries()) {
    if (lexicon.has(word) || /\d/.test(word)) continue
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const [start, end] = [word.slice(0, cut), word.slice(cut)]
      if (lexicon.sure(start) && lexicon.sure(end)) {
        yield { words: [...words.slice(0, i), start, end, ...words.slice(i + 1)], cost: JOINED }
      }
    }
  }
}

/** A word that no food has, and that none can be made of, is left out at a price. A mere number says nothing by itself. */
const withoutUnknown = ({ slots, cost }: Reading): Reading => {
  const known = slots.filter(({ choices, spare }) => spare || choices.length > 0)
  const left = known.some(({ choices }) => choices.some(({ word }) => !/^\d+$/.test(word))) ? known : []
  return { slots: left, cost: cost + UNKNOWN * (slots.length - left.length) }
}

/** Where every word is one that need not stand in a name, all of them must. */
const needing = ({ slots, cost }: Reading): Reading =>
  slots.every(({ spare }) => spare) ? { slots: slots.map(({ choices }) => ({ choices, spare: false })), cost } : { slots, cost }

/** Every likely reading, the nearest to what was typed first. `partly`: words that no food has are left out. */
export function readingsOf(words: readonly string[], lexicon: Lexicon, partly: boolean): readonly Reading[] {
  const all = [...spacings(words, lexicon)].flatMap((spacing) => {
    const slots = spacing.words.map((word, i) => slotOf(word, i === spacing.words.length - 1, lexicon))
    return rewritten(slots, spacing.cost, lexicon)
  })
  return all
    .map((reading) => needing(partly ? withoutUnknown(reading) : reading))
    .filter(({ slots }) => slots.length > 0 && slots.every(({ choices, spare }) => spare || choices.length > 0))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_READINGS)
}
