// Which question comes next? The engine says; where it has no opinion, the page has an order of its own.
import type { Assessment, Case, Question } from '@charley/core'

/** What is still to come: the next question, and between how many and how many are left, it included. */
export interface Ahead {
  readonly next: string | undefined
  readonly low: number
  readonly high: number
}

const isFixed = ({ phase, urgent }: Question) => phase === 'about-you' || phase === 'urgent' || urgent === true

function isAnswered({ kind, asks }: Question, known: Case): boolean {
  if (kind === 'medicines') return known.medicines !== undefined
  if (kind === 'labs') return known.labs.length > 0 || 'labs' in known.answers
  const { age, sex, heightCm, weightKg, pregnancyWeeks } = known.person
  const values: Readonly<Record<string, unknown>> = {
    age, sex, pregnancyWeeks, heightWeight: heightCm !== undefined && weightKg !== undefined ? true : undefined,
  }
  return asks.every((fact) => values[fact] !== undefined || fact in known.answers)
}

/**
 * The order: what the engine puts first by rule; what an urgency rule still needs; where it cramps; what one takes; then whatever
 * tells most; at the end the blood results, if there are any. A question that was shown and left is not asked twice.
 * How many are left is a guess and said as one: the fixed ones are counted, the others tire as they go.
 */
export function lookAhead(questions: readonly Question[], known: Case, assessment: Assessment, passed: ReadonlySet<string>): Ahead {
  const open = questions.filter((question) => !passed.has(question.id) && !isAnswered(question, known))
  const best = open.find(({ id }) => id === assessment.nextQuestion?.question)
  const needed = open.find(({ asks }) => asks.some((fact) => assessment.urgency.needs.includes(fact)))
  const always = open.filter(({ kind }) => kind === 'body' || kind === 'medicines')
  const labs = open.filter(({ kind }) => kind === 'labs')
  const byRule = best && isFixed(best) ? best : undefined
  const next = byRule ?? needed ?? always[0] ?? best ?? labs[0]

  const fixed = open.filter((question) => isFixed(question) && question.when === undefined).length + always.length + labs.length
  const asked = questions.filter((question) => !isFixed(question) && (passed.has(question.id) || isAnswered(question, known))).length
  const adaptive = best === undefined ? 0 : Math.max(2, 18 - asked)
  return { next: next?.id, low: fixed + Math.ceil(adaptive / 4), high: fixed + adaptive }
}
