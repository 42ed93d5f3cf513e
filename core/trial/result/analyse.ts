// Did it work? Everything a trial can say, gathered from the models, the coin, the seal and the diary.
import { defaultRule, effectPriors } from '../design/index.js'
import { finishedPairs, randomisationTest } from '../evidence/index.js'
import type { Estimate, Fit, ModelId, Outcome, TrialDay } from '../trial.js'
import { adherenceOf, doneAsTold, washoutCounted } from './adherence.js'
import { underPrior } from './another-prior.js'
import { blindingOf } from './blinding.js'
import { centOf } from './cent.js'
import { armCounts, periodCounts, runInCount } from './counts.js'
import { estimateOf, priorCurve } from './estimate.js'
import { fitOutcome } from './fit-outcome.js'
import { missingOf } from './missing.js'
import { modelsFor } from './models-for.js'
import { perWeekOf } from './per-week.js'
import { placeboOf } from './placebo.js'
import type { TrialRecord, TrialResult } from './result.js'
import { verdictOf } from './verdict.js'

/**
 * The whole result. The same record and seed give the same numbers on every machine. The primary model and the rule decide; the coin's
 * own test, the simpler models and the "what ifs" stand beside it. Where an arm was never observed there is no estimate.
 */
export function analyseTrial(record: TrialRecord, seed = 1): TrialResult {
  const { sealed, days, end } = record
  const { protocol } = sealed
  const { outcome, prior, rule, tried } = protocol
  const { beside, variant } = modelsFor[outcome]
  const { fit, primary, ...verdict } = verdictOf(record, seed)

  const fitted = (model: ModelId, some = days) => fitOutcome(model, { days: some, protocol, outcome, prior, seed })
  const told = (one: Fit | undefined): Estimate | undefined => one && estimateOf(one, outcome, rule.worthwhile)
  /** The quick model again, where there is anything to leave out or to take in. */
  const again = (is: (day: TrialDay) => boolean, changed: (all: typeof days) => typeof days) =>
    days.some(is) ? told(fitted(variant, changed(days))) : undefined
  const simpler = beside.flatMap((model) => fitted(model) ?? [])
  const quick = simpler.find(({ model }) => model === variant)

  const counts = armCounts(days, outcome)
  const blinding = blindingOf(record, (period) => days.find((day) => day.period === period)?.arm ?? undefined)
  const missing = fit && missingOf(fit, outcome, rule.worthwhile, counts)
  const perWeek = fit && perWeekOf(fit, outcome)
  const asTaken = again(({ arm, taken }) => arm !== null && taken !== undefined && taken < 1, doneAsTold)
  const withWashout = again(({ washout }) => washout, washoutCounted)
  const offered = [prior, ...effectPriors(outcome, tried.candidate).filter(({ from }) => from !== prior.from)]
  const harm = end?.why === 'harm'

  const result = {
    outcome,
    ...verdict,
    counts,
    periods: periodCounts(days, outcome),
    ...(primary && { primary }),
    beside: simpler.flatMap((one) => told(one) ?? []),
    priorCurve: priorCurve(prior),
    priors: offered.flatMap((by) => {
      const estimate = told(quick && (by === prior ? quick : { ...quick, effect: underPrior(quick.effect, prior, by) }))
      return estimate ? [{ id: by.from, prior: by, estimate }] : []
    }),
    variantModel: variant,
    ...(missing && { missing }),
    ...(asTaken && { asTaken }),
    ...(withWashout && { withWashout }),
    adherence: adherenceOf(days),
    ...(perWeek && { perWeek }),
    randomisation: randomisationTest(finishedPairs(days, protocol)),
    ...(fit && { placebo: placeboOf(fit, outcome, blinding, runInCount(days, outcome), counts.A) }),
    blinding,
    harms: { stopped: harm, ...(harm && end.note !== undefined && { note: end.note }) },
    also: protocol.also.map((other) => alsoOf(other, record, seed)),
  }
  return { ...result, cent: centOf(record, result) }
}

/** An outcome that was counted too, by its quick model and with an open mind: never decisive. */
function alsoOf(outcome: Outcome, { days, sealed: { protocol } }: TrialRecord, seed: number): TrialResult['also'][number] {
  const prior = effectPriors(outcome).find(({ from }) => from === 'open')!
  const fit = fitOutcome(modelsFor[outcome].variant, { days, protocol, outcome, prior, seed })
  return { outcome, ...(fit && { estimate: estimateOf(fit, outcome, defaultRule(outcome).worthwhile) }) }
}
