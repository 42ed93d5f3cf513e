// What does a trial look like when nobody asks for anything else? Rule, priors and lengths, from the policy.
import { notTriable, triable, type Triable } from '../../knowledge/trial/candidates.js'
import { effectPriors as policyPriors, trialDefaults } from '../../knowledge/trial/policy.js'
import type { Candidate, DecisionRule, EffectPrior, Outcome } from '../trial.js'

/** What the knowledge says of a candidate that can be tried; undefined for others and for an own idea. */
export const triableOf = (candidate: string | undefined): Triable | undefined => triable.find(({ id }) => id === candidate)

/** Why no trial can answer it; undefined where one can, or where nothing is known of it. */
export const notByTrialOf = (candidate: string): Candidate['notByTrial'] => notTriable.find(({ id }) => id === candidate)?.why

export function defaultRule(outcome: Outcome): DecisionRule {
  const { worthwhileRatio, worthwhilePoints, adoptAt, dropAt, stopAtEvidence } = trialDefaults
  return {
    worthwhile: outcome === 'sleep' ? worthwhilePoints.value : worthwhileRatio.value,
    adoptAt: adoptAt.value,
    dropAt: dropAt.value,
    stopAtEvidence: stopAtEvidence.value,
  }
}

/**
 * The priors that are offered, the default first: the published one where trials counted cramps, then the open and the sceptical.
 * Published ratios of rates stand for ratios of odds too, which makes them a little narrower than they might be.
 */
export function effectPriors(outcome: Outcome, candidate?: string): readonly EffectPrior[] {
  const published = outcome === 'sleep' ? undefined : triableOf(candidate)?.prior
  const [open, sceptical] =
    outcome === 'sleep' ? [policyPriors.sleepOpen, policyPriors.sleepSceptical] : [policyPriors.open, policyPriors.sceptical]
  const numbers = ({ mean, sd }: NonNullable<typeof published>) => ({ mean: mean.value, sd: sd.value })
  return [
    ...(published ? [{ ...numbers(published), from: 'published' as const }] : []),
    { ...numbers(open), from: 'open' },
    { ...numbers(sceptical), from: 'sceptical' },
  ]
}

export interface DefaultLengths {
  readonly runInDays: number
  readonly periodDays: number
  readonly washoutDays: number
  readonly pairs: number
}

/** Lengths for a candidate, or for an own idea of which nothing is known. */
export function defaultLengths(candidate?: string): DefaultLengths {
  const known = triableOf(candidate)
  return {
    runInDays: trialDefaults.runInDays.value,
    periodDays: (known?.periodDays ?? trialDefaults.periodDays).value,
    washoutDays: (known?.washoutDays ?? trialDefaults.washoutDays).value,
    pairs: trialDefaults.pairs.value,
  }
}
