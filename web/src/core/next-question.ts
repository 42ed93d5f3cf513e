// What is still to come in the interview? The core says which question is next; how many are left is a guess, and said as one.
import { isAnswered, isFixed, knowledge, nextScreen, type Assessment, type Case } from '@charley/core'

/** The next question, and between how many and how many are left, it included. */
export interface Ahead {
  readonly next: string | undefined
  readonly low: number
  readonly high: number
}

/** The adaptive part of an interview is seldom longer than this. */
const usual = 18

/** `passed` were shown and left without an answer. The fixed questions are counted; the others tire as they go. */
export function lookAhead(known: Case, assessment: Assessment, passed: ReadonlySet<string>): Ahead {
  const { questions } = knowledge
  const settled = (question: (typeof questions)[number]) => passed.has(question.id) || isAnswered(question, known)
  const always = questions.filter(
    (q) => !settled(q) && ((isFixed(q) && q.when === undefined) || ['body', 'medicines', 'labs'].includes(q.kind)),
  )
  const asked = questions.filter((question) => !isFixed(question) && settled(question)).length
  const adaptive = assessment.nextQuestion === undefined ? 0 : Math.max(2, usual - asked)
  return {
    next: nextScreen(questions, known, assessment, passed)?.id,
    low: always.length + Math.ceil(adaptive / 4),
    high: always.length + adaptive,
  }
}
