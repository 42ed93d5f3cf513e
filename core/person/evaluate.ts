// Does a condition hold for this person: true, false, or not known?
// Kleene's strong three-valued logic: an unknown part decides nothing unless the other parts decide alone.
import { medicines } from '../knowledge/medicines/index.js'
import type { Condition, FactId, Known } from '../knowledge/types/index.js'
import type { Answer, Case, LabResult } from './case.js'

export type Truth = 'true' | 'false' | 'unknown'

/** A condition with no condition inside: one fact, one blood value or one number of the person. */
export type Leaf = Extract<Condition, { fact: FactId } | { lab: string } | { number: string }>

/**
 * Judges a leaf; `negated` tells that it stands under an odd number of "not". The guard and the urgency screen bring their own,
 * `evaluate` uses `judgeLeaf`.
 */
export type LeafJudge = (leaf: Leaf, negated: boolean) => Truth

/** The classes a listed medicine may belong to; a fact of this name asks "do you take one?". */
export const medicineClasses: ReadonlySet<string> = new Set(medicines.map((medicine) => medicine.id))
// Only women and girls can be any of these, so a man's answer is known without asking.
const neverInMen: ReadonlySet<FactId> = new Set(['pregnant', 'breastfeeding', 'pre-eclampsia-signs'])
// What nobody can have without the other.
const onlyWith: Readonly<Record<FactId, FactId>> = { hyperemesis: 'pregnant', 'missed-dialysis': 'on-dialysis' }

const truth = (holds: boolean): Truth => (holds ? 'true' : 'false')
const not = (a: Truth): Truth => (a === 'unknown' ? a : truth(a === 'false'))
const isLeaf = (condition: Condition): condition is Leaf => 'fact' in condition || 'lab' in condition || 'number' in condition

/** At least `wanted` of the truths: true when enough are true, false when too few can still become so (Kleene). */
function atLeast(wanted: number, truths: readonly Truth[]): Truth {
  const count = (kind: Truth) => truths.filter((each) => each === kind).length
  if (count('true') >= wanted) return 'true'
  return count('true') + count('unknown') < wanted ? 'false' : 'unknown'
}

/** `all` and `any` are counts as well: all of them, at least one of them. */
function counted(condition: Exclude<Condition, Leaf | { not: Condition }>): { wanted: number; of: readonly Condition[] } {
  if ('all' in condition) return { wanted: condition.all.length, of: condition.all }
  if ('any' in condition) return { wanted: 1, of: condition.any }
  return { wanted: condition.atLeast, of: condition.of }
}

/** The truth of a condition whose leaves are judged by `leaf`. */
export function judge(condition: Condition, leaf: LeafJudge, negated = false): Truth {
  if (isLeaf(condition)) return leaf(condition, negated)
  if ('not' in condition) return not(judge(condition.not, leaf, !negated))
  const { wanted, of } = counted(condition)
  return atLeast(
    wanted,
    of.map((each) => judge(each, leaf, negated)),
  )
}

/** The answer to a fact, said or implied: a listed medicine, the sex, a week of pregnancy. Undefined when nobody knows. */
function answerOf(fact: FactId, person: Case): Answer | undefined {
  if (person.medicines?.some((medicine) => medicine.classes.includes(fact))) return true
  const said = Object.hasOwn(person.answers, fact) ? person.answers[fact] : undefined
  if (said !== undefined && said !== null) return said
  const { sex, pregnancyWeeks } = person.person
  if (fact === 'female' || fact === 'male') return sex && sex === fact
  if (sex === 'male' && neverInMen.has(fact)) return false
  if (fact === 'pregnant' && pregnancyWeeks !== undefined) return true
  const other = onlyWith[fact]
  if (other !== undefined && answerOf(other, person) === false) return false
  return person.medicines && medicineClasses.has(fact) ? false : undefined
}

/** The latest result of an analyte. A result without a date was typed from the paper in hand and counts as the latest. */
export function latest(analyte: string, labs: readonly LabResult[]): LabResult | undefined {
  const day = (result: LabResult) => (result.date === undefined ? Infinity : Date.parse(result.date))
  return labs
    .filter((result) => result.analyte === analyte)
    .reduce<LabResult | undefined>((best, result) => (best === undefined || day(result) >= day(best) ? result : best), undefined)
}

/** Compares with both limits, strictly. "<5" and ">90" on the paper decide only what they can. */
function compare(value: number, limits: { below?: Known; above?: Known }, comparator?: '<' | '>'): Truth {
  const side = (limit: number, lower: '<' | '>'): Truth => {
    if (comparator === undefined) return truth(lower === '<' ? value < limit : value > limit)
    const decides = comparator === '<' ? value <= limit : value >= limit
    return decides ? truth(comparator === lower) : 'unknown'
  }
  const parts: Truth[] = []
  if (limits.below) parts.push(side(limits.below.value, '<'))
  if (limits.above) parts.push(side(limits.above.value, '>'))
  return atLeast(parts.length, parts)
}

function numberOf(name: 'age' | 'bmi' | 'pregnancyWeeks', { age, heightCm, weightKg, pregnancyWeeks }: Case['person']) {
  if (name === 'age') return age
  if (name === 'pregnancyWeeks') return pregnancyWeeks
  return heightCm === undefined || weightKg === undefined ? undefined : weightKg / (heightCm / 100) ** 2
}

/** The truth of one leaf over a case. Someone who is not pregnant is below and above no week of pregnancy. */
export function judgeLeaf(leaf: Leaf, person: Case): Truth {
  if ('fact' in leaf) {
    const answer = answerOf(leaf.fact, person)
    return answer === undefined ? 'unknown' : truth(answer === (leaf.is ?? true))
  }
  if ('lab' in leaf) {
    const result = latest(leaf.lab, person.labs)
    return result ? compare(result.value, leaf, result.reported.comparator) : 'unknown'
  }
  const value = numberOf(leaf.number, person.person)
  if (value !== undefined) return compare(value, leaf)
  return leaf.number === 'pregnancyWeeks' && answerOf('pregnant', person) === false ? 'false' : 'unknown'
}

/** The truth of a condition over a case. */
export const evaluate = (condition: Condition, person: Case): Truth => judge(condition, (leaf) => judgeLeaf(leaf, person))

const nameOf = (leaf: Leaf): string => ('fact' in leaf ? leaf.fact : 'lab' in leaf ? leaf.lab : leaf.number)
const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
const parts = (condition: Exclude<Condition, Leaf>): readonly Condition[] =>
  'not' in condition ? [condition.not] : counted(condition).of

/** All leaves of a condition, in reading order. */
export const leavesOf = (condition: Condition): readonly Leaf[] =>
  isLeaf(condition) ? [condition] : parts(condition).flatMap(leavesOf)

/** The facts a condition speaks of; not its blood values and numbers. */
export const factsOf = (condition: Condition): readonly FactId[] =>
  unique(leavesOf(condition).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [])))

/** What would settle an unsettled condition: facts, analytes and numbers, by id. Empty when it is settled. */
export function undecidedBy(condition: Condition, leaf: LeafJudge, negated = false): readonly string[] {
  if (judge(condition, leaf, negated) !== 'unknown') return []
  if (isLeaf(condition)) return [nameOf(condition)]
  const under = 'not' in condition ? !negated : negated
  return unique(parts(condition).flatMap((part) => undecidedBy(part, leaf, under)))
}

/** `undecidedBy` over a case. */
export const undecided = (condition: Condition, person: Case): readonly string[] =>
  undecidedBy(condition, (leaf) => judgeLeaf(leaf, person))

/** What makes a condition as true (or as false) as it is: the ids of the leaves it rests on. Empty when it is not. */
export function restsOn(
  condition: Condition,
  leaf: LeafJudge,
  wanted: 'true' | 'false' = 'true',
  negated = false,
): readonly string[] {
  if (judge(condition, leaf, negated) !== wanted) return []
  if (isLeaf(condition)) return [nameOf(condition)]
  if ('not' in condition) return restsOn(condition.not, leaf, wanted === 'true' ? 'false' : 'true', !negated)
  return unique(parts(condition).flatMap((part) => restsOn(part, leaf, wanted, negated)))
}
