// Which facts can our Questionnaire ask, and how is each answered? In the order of the interview.
import { descriptors } from '../../knowledge/descriptors/index.js'
import { findings } from '../../knowledge/findings/index.js'
import { questions } from '../../knowledge/questions/index.js'
import { risks } from '../../knowledge/risks/index.js'
import type { FactId } from '../../knowledge/types/index.js'

export interface AskedFact {
  readonly fact: FactId
  /** The question it stands under; undefined for what is known from records only. */
  readonly question?: string
  /** Absent: yes or no. */
  readonly options?: readonly string[]
}

const options = new Map(
  descriptors.flatMap((one) => (one.kind === 'choice' ? [[one.id, one.options.map(({ id }) => id)] as const] : [])),
)
const all: ReadonlySet<FactId> = new Set([...descriptors, ...findings, ...risks].map(({ id }) => id))

const asked = questions.flatMap(({ id, asks }) => asks.filter((fact) => all.has(fact)).map((fact) => ({ fact, question: id })))
const first = asked.filter(({ fact }, index) => asked.findIndex((other) => other.fact === fact) === index)
const rest = [...all].filter((fact) => !first.some((one) => one.fact === fact)).map((fact) => ({ fact }))

export const questionnaireFacts: readonly AskedFact[] = [...first, ...rest].map((one) => {
  const choices = options.get(one.fact)
  return choices ? { ...one, options: choices } : one
})
