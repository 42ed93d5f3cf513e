// In which order does an interview go? What the engine puts first by rule, then the rest; the same on every face.
import type { Question } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import { evaluate } from '../person/evaluate.js'
import type { Assessment } from './assessment.js'

/** Asked by rule, whatever it would tell: who the person is, and what could be urgent. */
export const isFixed = ({ phase, urgent }: Question): boolean => phase === 'about-you' || urgent === true

/** Whether everything that a question asks stands in the case, be it as "don't know". */
export function isAnswered({ kind, asks }: Question, { person, answers, medicines, labs }: Case): boolean {
  if (kind === 'medicines') return medicines !== undefined
  if (kind === 'labs') return labs.length > 0 || 'labs' in answers
  const { age, sex, heightCm, weightKg, pregnancyWeeks } = person
  const values: Readonly<Record<string, unknown>> = {
    age,
    sex,
    pregnancyWeeks,
    heightWeight: heightCm !== undefined && weightKg !== undefined ? true : undefined,
  }
  return asks.every((fact) => values[fact] !== undefined || fact in answers)
}

/** Questions that still have something to ask and make sense for this person, in the order of the knowledge. */
export const openQuestions = (questions: readonly Question[], person: Case): readonly Question[] =>
  questions.filter(
    (question) => !isAnswered(question, person) && (question.when === undefined || evaluate(question.when, person) !== 'false'),
  )

/**
 * The next screen, or undefined when no answer would change anything: who the person is and what could be urgent; what an urgency rule still
 * needs; where it cramps; which medicines; then whatever tells most; at the end the blood results, if there are any.
 * @param passed questions that were shown and left without an answer; they are not asked twice.
 */
export function nextScreen(
  questions: readonly Question[],
  person: Case,
  { nextQuestion, urgency }: Assessment,
  passed: ReadonlySet<string>,
): Question | undefined {
  const open = openQuestions(questions, person).filter(({ id }) => !passed.has(id))
  const best = open.find(({ id }) => id === nextQuestion?.question)
  return (
    open.find(isFixed) ??
    open.find(({ asks }) => asks.some((fact) => urgency.needs.includes(fact))) ??
    open.find(({ kind }) => kind === 'body' || kind === 'medicines') ??
    best ??
    open.find(({ kind }) => kind === 'labs')
  )
}
