// Which of the foods that hold the words is most likely meant? The plainest one whose name begins with them.
import { ODD_FIRST, type Candidate, type ParsedName } from './food-search-names.js'
import type { Reading, Slot } from './food-search-readings.js'

// Weights, in the coin of food-search-names.ts. A name is worth less where the words stand late in it (by its part) …
const ANCHOR = [0, 0.7, 1]
const LATE_ANCHOR = 1.2
const KIND_ANCHOR = 0.1
const MOST_LATER = 3
// … where it is only another name, or a remark; and more where it is the usual food.
const OTHER_NAME = 0.4
const OTHER_PLAINNESS = 1 / 3
const REMARK = 1
const USUAL = 0.05
const USUAL_LATER = 0.3
// A word may stand in another of the food's names, or be missing; and the last one may only be begun.
const ELSEWHERE = 0.7
const SPARE_ELSEWHERE = 0.4
const SPARE_MISSING = 0.5
const MISSING = 4
const FINISHING = 0.15
const FINISHING_LETTER = 0.04
const MOST_FINISHING = 0.5
// What is a word already is less likely the beginning of another: "cheese" of "cheesecake".
const WHOLE = 0.5

/** What a word of a food costs as an answer to a slot: the cheapest of the slot's choices; undefined when it is none of them. */
type Costs = (word: string) => number | undefined

function costsOf({ choices }: Slot): Costs {
  const exact = new Map<string, number>()
  for (const { word, cost, begins } of choices) if (!begins && cost < (exact.get(word) ?? Infinity)) exact.set(word, cost)
  const begun = choices.filter(({ begins }) => begins)
  if (begun.length === 0) return (word) => exact.get(word)
  const seen = new Map<string, number | undefined>()
  return (word) => {
    if (seen.has(word)) return seen.get(word)
    let least = exact.get(word)
    for (const { word: start, cost } of begun) {
      if (!word.startsWith(start)) continue
      const unfinished = FINISHING + Math.min(MOST_FINISHING, FINISHING_LETTER * (word.length - start.length))
      const all = cost + (word === start ? 0 : unfinished + (exact.has(start) ? WHOLE : 0))
      if (least === undefined || all < least) least = all
    }
    seen.set(word, least)
    return least
  }
}

/** A reading made ready to be held against thousands of names. */
export interface Measure {
  readonly cost: number
  readonly slots: readonly { readonly costs: Costs; readonly spare: boolean }[]
}

/** The readings made ready; slots that several of them share are worked out once. */
export function measuresOf(readings: readonly Reading[]): readonly Measure[] {
  const shared = new Map<Slot, Costs>()
  const costs = (slot: Slot): Costs => {
    const known = shared.get(slot) ?? costsOf(slot)
    shared.set(slot, known)
    return known
  }
  return readings.map(({ slots, cost }) => ({ cost, slots: slots.map((slot) => ({ costs: costs(slot), spare: slot.spare })) }))
}

function leastIn(costs: Costs, names: readonly ParsedName[]): number | undefined {
  let least: number | undefined
  for (const { words } of names) {
    for (const { word } of words) {
      const cost = costs(word)
      if (cost !== undefined && (least === undefined || cost < least)) least = cost
    }
  }
  return least
}

/** How far one name of the food is from one reading. `partly`: words may be missing, at a price. */
function distance(measure: Measure, name: ParsedName, all: readonly ParsedName[], partly: boolean, weight: number): number {
  const { words, parts } = name
  let sum = measure.cost
  const met: number[] = []
  const apart: Measure['slots'][number][] = []
  let anchor = Infinity
  for (const slot of measure.slots) {
    let [best, where] = [Infinity, -1]
    for (let i = 0; i < words.length; i++) {
      const cost = slot.costs(words[i]!.word)
      if (cost !== undefined && (cost < best || (cost === best && met.includes(where) && !met.includes(i))))
        [best, where] = [cost, i]
    }
    if (where < 0) apart.push(slot)
    else {
      sum += best
      met.push(where)
      if (!slot.spare && parts[where]! < anchor) anchor = parts[where]!
    }
  }
  if (anchor === Infinity) return Infinity
  for (const { costs, spare } of apart) {
    const elsewhere = leastIn(costs, all)
    if (elsewhere !== undefined) sum += elsewhere + (spare ? SPARE_ELSEWHERE : ELSEWHERE)
    else if (spare) sum += SPARE_MISSING
    else if (partly) sum += MISSING
    else return Infinity
  }
  sum += anchor === 1 && name.kind ? KIND_ANCHOR : (ANCHOR[anchor] ?? LATE_ANCHOR)
  let later = 0
  for (let i = 0; i < words.length; i++) {
    if (met.includes(i)) continue
    const part = parts[i]!
    if (part === anchor) sum += words[i]!.first
    else if (part > anchor) later += words[i]!.later
    else if (words[i]!.odd) sum += ODD_FIRST
  }
  return sum + weight * Math.min(MOST_LATER, later)
}

/** How far a food is from what was typed, 0 the nearest, and by which of its names. Infinity: it is not meant. */
export function nearness(
  measures: readonly Measure[],
  food: Candidate,
  partly: boolean,
): { readonly score: number; readonly matched: string } {
  const { name: own, others } = food
  const all = [own, ...others]
  const weight = food.usual ? USUAL_LATER : 1
  let [score, matched] = [Infinity, own.text]
  const hold = (name: ParsedName, extra: number, later: number, text: string) => {
    for (const measure of measures) {
      if (measure.cost + extra >= score) continue
      const far = distance(measure, name, all, partly, later) + extra
      if (far < score) [score, matched] = [far, text]
    }
  }
  hold(own, 0, weight, own.text)
  for (const { name, extra } of food.alternatives) hold(name, extra, weight, own.text)
  const less = OTHER_NAME + OTHER_PLAINNESS * food.plainness
  for (const name of others) hold(name, name.usual ? USUAL : less + (name.remark ? REMARK : 0), 1, name.text)
  return { score, matched }
}
