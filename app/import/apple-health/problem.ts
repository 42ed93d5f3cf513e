// What can be wrong with an export of Apple Health as a file? Each is a sentence for the person.
import { appleProblems } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'

export const appleProblem = (fault: keyof typeof appleProblems, what = '', cause?: unknown): FileProblem =>
  new FileProblem(`apple-${fault}`, appleProblems[fault](what), cause)
