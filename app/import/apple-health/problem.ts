// What can be wrong with an export of Apple Health as a file? Each is a sentence for the person.
import { appleProblems } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'

export type AppleFault = keyof typeof appleProblems

export class AppleProblem extends FileProblem {
  readonly fault: AppleFault
  constructor(fault: AppleFault, what = '', cause?: unknown) {
    super(`apple-${fault}`, appleProblems[fault](what), cause)
    this.name = 'AppleProblem'
    this.fault = fault
  }
}
