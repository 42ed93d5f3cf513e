// What does one model say of one outcome in these days? The bins or marks are gathered and handed to it.
import { countBins, gradedDays } from '../days/index.js'
import { fitModel } from '../models/index.js'
import type { EffectPrior, Fit, ModelId, Outcome, Protocol, TrialDay } from '../trial.js'

/** Is anything known of both arms, so that they can be compared at all? */
export const comparable = (data: readonly { readonly arm: 0 | 1 }[]): boolean =>
  data.some(({ arm }) => arm === 0) && data.some(({ arm }) => arm === 1)

export interface Question {
  readonly days: readonly TrialDay[]
  readonly protocol: Protocol
  readonly outcome: Outcome
  readonly prior: EffectPrior
  readonly seed: number
}

export const dataOf = ({ days, protocol, outcome }: Pick<Question, 'days' | 'protocol' | 'outcome'>) =>
  outcome === 'cramps' || outcome === 'cramp-nights' ? countBins(days, protocol, outcome) : gradedDays(days, protocol, outcome)

/** Undefined where an arm has nothing to compare. */
export function fitOutcome(model: ModelId, question: Question): Fit | undefined {
  const data = dataOf(question)
  return comparable(data) ? fitModel(model, data, question.prior, question.seed) : undefined
}
