// How are answers, shares and weights said in the terminal?
import {
  factWords,
  latestLab,
  leaders,
  likelihood,
  nameOfCause,
  nameOfFact,
  page,
  sureness,
  type Assessment,
  type Band,
  type Case,
  type EvidenceLine,
} from '@charley/core'

const words = page.result

/** A fact with its answer, as the person gave it: "numb feet", "not so: numb feet", "potassium: 2.9 mmol/L". */
export function answered(known: Case, fact: string, answer: EvidenceLine['answer']): string {
  const lab = latestLab(fact, known)
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

/** "Possible, not sure: about 24 %, between 12 and 41 %". Sure is a band that carries one word from end to end. */
export function shareInWords(band: Band): string {
  const { value, low, high } = band
  const guess = page.percent(value)
  const about = /^\d/.test(guess) ? `about ${guess}` : guess
  return `${words.likelihood[likelihood(value)]}, ${words.sureness[sureness(band)]}: ${about} (${page.percentRange(low, high)})`
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
