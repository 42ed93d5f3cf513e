// Which question comes next? The engine says; where it has no opinion, the interview has an order of its own: the page's.
import { knowledge, type Assessment, type Case, type Question } from '@charley/core'

const isFixed = ({ phase, urgent }: Question) => phase === 'about-you' || phase === 'urgent' || urgent === true

/** Whether everything that a question asks stands in the case, be it as "don't know". */
function isAnswered({ kind, asks }: Question, known: Case): boolean {
  if (kind === 'medicines') return known.medicines !== undefined
  if (kind === 'labs') return known.labs.length > 0 || 'labs' in known.answers
  const { age, sex, heightCm, weightKg, pregnancyWeeks } = known.person
  const values: Readonly<Record<string, unknown>> = {
    age,
    sex,
    pregnancyWeeks,
    heightWeight: heightCm !== undefined && weightKg !== undefined ? true : undefined,
  }
  return asks.every((fact) => values[fact] !== undefined || fact in known.answers)
}

/**
 * The next question, or undefined when none would change anything: what the engine puts first by rule; what an urgency rule still needs;
 * where it cramps; what one takes; then whatever tells most; at the end the blood results. `passed` were shown and left.
 */
export function nextQuestion(known: Case, assessment: Assessment, passed: ReadonlySet<string>): Question | undefined {
  const open = knowledge.questions.filter((question) => !passed.has(question.id) && !isAnswered(question, known))
  const best = open.find(({ id }) => id === assessment.nextQuestion?.question)
  const needed = open.find(({ asks }) => asks.some((fact) => assessment.urgency.needs.includes(fact)))
  const always = open.find(({ kind }) => kind === 'body' || kind === 'medicines')
  const labs = open.find(({ kind }) => kind === 'labs')
  return (best !== undefined && isFixed(best) ? best : undefined) ?? needed ?? always ?? best ?? labs
}
