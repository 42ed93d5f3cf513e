// The room of the first verb, find: a case in, an assessment out.
import { knowledge } from '../knowledge/index.js'
import { assessorFor } from './assess.js'

/**
 * What is behind these cramps? Screens for emergencies, then ranks causes, background, mimics and "not on this list" by their share.
 *
 * Stateless and deterministic: the whole case in, everything out; the same case and seed give the same result on every machine.
 * @param person the understood case (see `readCaseFile` for forgiving input).
 * @param options number of parameter draws behind the 90 % bands (500) and their seed.
 */
export const assess = assessorFor(knowledge)

export { isAnswered, isFixed, nextScreen } from './interview.js'
export { assessorFor, type Assess, type AssessOptions } from './assess.js'
export type * from './assessment.js'
export { leaders, mainBand, standsBehind } from './leaders.js'
export { strongest, worthShowing } from './showing.js'
