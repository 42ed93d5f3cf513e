// What can be wrong with an export of Health Connect as a file? Each is a sentence for the person.
import { healthConnectProblems } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'

export const healthConnectProblem = (fault: keyof typeof healthConnectProblems, cause?: unknown): FileProblem =>
  new FileProblem(`health-connect-${fault}`, healthConnectProblems[fault](''), cause)
