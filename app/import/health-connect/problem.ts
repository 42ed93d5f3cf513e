// What can be wrong with an export of Health Connect as a file? Each is a sentence for the person.
import { healthConnectProblems } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'

export class HealthConnectProblem extends FileProblem {
  constructor(fault: keyof typeof healthConnectProblems, cause?: unknown) {
    super(`health-connect-${fault}`, healthConnectProblems[fault](''), cause)
    this.name = 'HealthConnectProblem'
  }
}
