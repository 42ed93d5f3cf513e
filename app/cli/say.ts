// How are answers, shares and weights said in the terminal?
import {
  factWords,
  leaders,
  nameOfCause,
  nameOfFact,
  page,
  type Assessment,
  type Band,
  type Case,
  type EvidenceLine,
} from '@charley/core'

const words = page.result

/** A fact with its answer, as the person gave it: "numb feet", "not so: numb feet", "potassium: 2.9 mmol/L". */
export function answered(known: Case, fact: string, answer: EvidenceLine['answer']): string {
  const lab = known.labs.findLast(({ analyte }) => analyte === fact)
  if (lab !== undefined) {
    const { value, unit, comparator = '' } = lab.reported
    return words.factIs(nameOfFact(fact), `${comparator}${value} ${unit}`)
  }
  const medicine = known.medicines?.find(({ classes }) => classes.includes(fact))
  if (medicine !== undefined && answer === true) return `${medicine.name} (${nameOfFact(fact)})`
  if (answer === true) return nameOfFact(fact)
  if (answer === false) return words.notSo(nameOfFact(fact))
  return words.factIs(nameOfFact(fact), factWords[fact]?.options?.[answer] ?? String(answer))
}

// Where the words change; the page uses the same limits.
const possibleFrom = 0.1
const likelyFrom = 0.4
const grade = (share: number) => (share >= likelyFrom ? 2 : share >= possibleFrom ? 1 : 0)
const grades = ['unlikely', 'possible', 'likely'] as const

/** "Possible, not sure: about 24 %, between 12 and 41 %". Sure is a band that carries one word from end to end. */
export function shareInWords({ value, low, high }: Band): string {
  const sureness = (['sure', 'unsure', 'open'] as const)[grade(high) - grade(low)] ?? 'open'
  const guess = page.percent(value)
  const about = /^\d/.test(guess) ? `about ${guess}` : guess
  return `${words.likelihood[grades[grade(value)] ?? 'unlikely']}, ${words.sureness[sureness]}: ${about} (${page.percentRange(low, high)})`
}

/** How strongly an answer pulls: two bits are a factor of four in the odds, one bit a factor of two. */
export function weightOf(bits: number): string {
  const size = Math.abs(bits)
  return words.weights[size >= 2 ? 'strong' : size >= 1 ? 'clear' : size >= 0.4 ? 'some' : 'little']
}

/** The answer in one sentence. */
export function verdict({ verdict, ranking }: Assessment): string {
  const [first, second] = leaders(ranking)
  if (first === undefined || verdict === 'not-enough') return words.verdicts['not-enough']
  if (verdict === 'clear' || second === undefined) {
    return first.id === 'background' ? words.verdicts.clearBackground : words.verdicts.clear(nameOfCause(first.id))
  }
  return words.verdicts.open(nameOfCause(first.id), nameOfCause(second.id))
}
