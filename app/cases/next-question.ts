// Which question comes next? The core's order, over everything it can ask.
import { knowledge, nextScreen, type Assessment, type Case, type Question } from '@charley/core'

/** The next question, or undefined when none would change anything. `passed` were shown and left. */
export const nextQuestion = (known: Case, assessment: Assessment, passed: ReadonlySet<string>): Question | undefined =>
  nextScreen(knowledge.questions, known, assessment, passed)
