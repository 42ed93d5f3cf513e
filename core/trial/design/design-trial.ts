// What exactly will be done, when, and by what rule is it judged? Wishes and the house's defaults made into one protocol.
import { shown } from '../../diary/draft/problems.js'
import type { Candidate, DecisionRule, EffectPrior, Outcome, Protocol, Treatment } from '../trial.js'
import { defaultLengths, defaultRule, effectPriors, type DefaultLengths } from './defaults.js'
import { readProtocol, type ProtocolProblem } from './read-protocol.js'

/** What a person asks for; whatever is left out is as the policy has it. */
export interface TrialWishes extends Partial<DefaultLengths> {
  /** A new UUID. */
  readonly id: string
  /** Now, an ISO 8601 instant in UTC to the second. */
  readonly created: string
  /** Local date of the first day of the run-in. */
  readonly start: string
  readonly zone: string
  readonly tried: Treatment
  readonly against: Treatment
  readonly outcome: Outcome
  readonly also?: readonly Outcome[]
  readonly blinded?: boolean
  readonly prior?: EffectPrior
  readonly rule?: Partial<DecisionRule>
  readonly hemisphere?: Protocol['hemisphere']
  /** The person has asked whom the guard names, and may go on. Opens `ask-first`, never `refused`. */
  readonly hasAsked?: boolean
}

export type DesignProblem =
  | ProtocolProblem
  | {
      readonly code: 'refused' | 'ask-first' | 'not-by-trial' | 'not-judged'
      readonly field: string
      readonly value: string
      readonly candidate: Candidate
    }

export type Designed =
  | { readonly ok: true; readonly protocol: Protocol }
  | { readonly ok: false; readonly problems: readonly DesignProblem[] }

/** Why this must not be tried like this, by the gate; undefined when it may. */
function barred(candidate: Candidate, { tried, hasAsked }: TrialWishes): DesignProblem | undefined {
  const says = (code: 'refused' | 'ask-first' | 'not-by-trial' | 'not-judged'): DesignProblem => ({
    code,
    field: 'tried',
    value: shown(tried.name),
    candidate,
  })
  if ((tried.candidate ?? ownIdea) !== candidate.id) return says('not-judged')
  if (candidate.verdict.permission === 'refused') return says('refused')
  if (candidate.notByTrial !== undefined) return says('not-by-trial')
  return candidate.verdict.permission === 'ask-first' && hasAsked !== true ? says('ask-first') : undefined
}

/** The id that `judgeOwn` gives to an idea of the person's own. */
export const ownIdea = 'own'

/**
 * A protocol, checked as if it came from outside; or everything that must be put right. `candidate` is what `candidatesFor` or `judgeOwn`
 * said of what is tried: without its leave there is no protocol. Never throws.
 */
export function designTrial(wishes: TrialWishes, candidate: Candidate): Designed {
  const bar = barred(candidate, wishes)
  const { tried, outcome } = wishes
  const usual = defaultLengths(tried.candidate)
  const [prior] = effectPriors(outcome, tried.candidate)
  const read = readProtocol({
    format: 'charley-trial',
    version: 1,
    id: wishes.id,
    created: wishes.created,
    tried,
    against: wishes.against,
    outcome,
    also: wishes.also ?? [],
    start: wishes.start,
    zone: wishes.zone,
    runInDays: wishes.runInDays ?? usual.runInDays,
    periodDays: wishes.periodDays ?? usual.periodDays,
    washoutDays: wishes.washoutDays ?? usual.washoutDays,
    pairs: wishes.pairs ?? usual.pairs,
    blinded: wishes.blinded ?? false,
    prior: wishes.prior ?? prior,
    rule: { ...defaultRule(outcome), ...wishes.rule },
    hemisphere: wishes.hemisphere ?? 0,
  })
  if (read.ok && bar === undefined) return read
  return { ok: false, problems: [...(bar ? [bar] : []), ...(read.ok ? [] : read.problems)] }
}
