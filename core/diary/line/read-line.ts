// What is proposed for the diary from a typed line? An item for each part that was found, and the parts that were not.
import { doseOf, holds, isNamed, strengthDistance } from './dose.js'
import { eatenOf, kindOf, type EatenRead } from './eaten.js'
import { lookUps, missedWords, namesOneFood, type Answers, type FoundFood } from './found.js'
import { measureOf, measuresIn } from './measures.js'
import type { KitchenSystem, LinePart } from './part.js'
import { splitLine } from './split-line.js'

export interface LineItem extends EatenRead {
  readonly part: LinePart
  readonly kind: 'food' | 'drink' | 'supplement'
  /** What it was taken for; `alternatives` are the other answers, best first. */
  readonly found: FoundFood
  readonly alternatives: readonly FoundFood[]
  /** Words of the part that no name of the food holds: "organic" of "organic oat milk". */
  readonly missed: readonly string[]
}

/** `no-food`: nothing is called that. `nothing-named`: an amount and no food. `left-out`: "no sugar", "0 beers". */
export type NotUnderstood = 'no-food' | 'nothing-named' | 'left-out'

export interface LineReading {
  readonly items: readonly LineItem[]
  readonly unknown: readonly {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly why: NotUnderstood
  }[]
}

export interface ReadOptions {
  /** Whose pints, cups and fluid ounces; British when not said. */
  readonly system?: KitchenSystem
}

/**
 * Reads a line with the answers of a search at hand (`wordsToFind` says which words to look up). Nothing is written: the items are
 * to be confirmed. An amount that cannot be brought to the food's unit leaves the item without one and says why. Never throws.
 */
export function readLine(text: string, answers: Answers, options: ReadOptions = {}): LineReading {
  const items: LineItem[] = []
  const unknown: LineReading['unknown'][number][] = []
  let before: LineItem | undefined
  for (const part of splitLine(text, { isOneFood: namesOneFood(answers) })) {
    const item = readItem(part, answers, options, before)
    if (typeof item === 'string') unknown.push({ text: part.text, start: part.start, end: part.end, why: item })
    else items.push(item)
    before = typeof item === 'string' ? undefined : item
  }
  return { items, unknown }
}

function readItem(
  part: LinePart,
  answers: Answers,
  options: ReadOptions,
  before: LineItem | undefined,
): LineItem | NotUnderstood {
  if (part.words === '') return 'nothing-named'
  if (part.count === 0 || /^(?:no(?!\s+added)|without|w\/o)\s/.test(part.words)) {
    if (!namesOneFood(answers)(part.words)) return 'left-out'
  }
  const hit = lookUps(part.words)
    .map((one) => ({ ...one, all: answers(one.words) }))
    .find(({ all }) => all.length > 0)
  const found = hit && best({ ...part, words: hit.words }, hit.all)
  if (!hit || !found) return 'no-food'
  const measured = hit.measure && part.measure === undefined ? { ...part, measure: hit.measure } : part
  const read = eatenOf(measured, found.food, { ...options, ...(before && { after: before.found.food }) })
  return {
    part: measured,
    kind: kindOf(found.food),
    found,
    alternatives: hit.all.filter((one) => one !== found),
    missed: missedWords(part.words, found).filter((word) => measureOf(word) === undefined),
    ...read,
  }
}

/**
 * The first answer that the words name whole, for a search takes them as beginnings ("cheese" may find cheesecake first); else the
 * first. Where a dose or a tablet speaks of a supplement: the one that the words name, before one of that strength, before one with
 * fewer things in it; but "500 mg salt" is the salt of the kitchen, which the words name.
 */
function best(part: LinePart, all: readonly FoundFood[]): FoundFood | undefined {
  const first = all.find(({ food }) => isNamed(part.words, food)) ?? all[0]
  const weight = part.amount && ['g', 'mg', 'µg'].includes(part.amount.unit) && first?.food.unit === 'piece'
  if (!first || !(part.dose || weight || part.measure === 'tablet')) return first
  const ranked = all
    .filter(({ food }) => food.unit === 'piece')
    .map((found) => {
      const dose = doseOf(part, found.food)
      const off = dose === undefined ? 0 : strengthDistance(found.food, dose, part.words)
      const named = isNamed(part.words, found.food)
      const shape = part.measure === undefined || measuresIn(found.food.name).measure === part.measure ? 0 : 1
      const things = dose === undefined ? 0 : holds(found.food).length
      return { found, named, order: [missedWords(part.words, found).length, named ? 0 : 1, off > 0 ? 1 : 0, shape, things, off] }
    })
    .sort((one, other) => compare(one.order, other.order))
  const [top] = ranked
  if (!top || (first.food.unit !== 'piece' && !top.named && isNamed(part.words, first.food))) return first
  return top.found
}

const compare = (one: readonly number[], other: readonly number[]) =>
  one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0 && !Number.isNaN(difference)) ?? 0
