// Can this trial succeed? Chances by simulation from the person's own figures, before anyone starts.
import { powerPolicy, trialLimits } from '../../knowledge/trial/policy.js'
import { defaultRule, effectPriors } from '../design/defaults.js'
import type { DecisionRule, EffectPrior, Outcome } from '../trial.js'
import { playedChances, type Chances } from './played-chances.js'
import { gradedChances } from './graded-chances.js'
import type { Usual } from './usual.js'

export interface PowerRequest {
  readonly usual: Usual
  readonly outcome: Outcome
  readonly pairs: number
  readonly periodDays: number
  readonly washoutDays: number
  readonly prior: EffectPrior
  readonly rule: DecisionRule
  /**
   * True effects to ask about; the policy's when left out. Cramps and nights: how many are left (0.5: half); severity: odds of a worse
   * day; sleep: points better.
   */
  readonly effects?: readonly number[]
  /** Of the days that count, how many will be written down; the policy's when left out. */
  readonly observedShare?: number
}

/** A chance with its Monte Carlo standard error; 0 where it was worked out exactly. */
export interface Chance {
  readonly value: number
  readonly error: number
}

/** How likely is it that a trial of this length sees a true effect of this size? */
export interface PowerCell {
  readonly effect: number
  readonly pairs: number
  /** Weeks of the periods together, washout counted, run-in not. */
  readonly weeks: number
  /** Weeks that count for each arm. */
  readonly weeksPerArm: number
  /** "Better at all" comes out at 0.95 or more. */
  readonly shown: Chance
  /** The sealed rule says adopt. */
  readonly adopted: Chance
}

export interface Goal {
  readonly effect: number
  /** Pairs and weeks after which it is shown 4 times in 5; absent when that takes longer than anyone would plan. */
  readonly pairs?: number
  readonly weeks?: number
}

export interface PowerAnswer {
  readonly outcome: Outcome
  /** As planned, one for each effect, in the order asked; the policy's begin with the larger. */
  readonly planned: readonly PowerCell[]
  /** A table of lengths for each effect, the shortest first. */
  readonly table: readonly PowerCell[]
  readonly goals: readonly Goal[]
  /**
   * By the first effect as planned. `good`: it is shown at least 4 times in 5. `thin`: less often. `hopeless`: so seldom that nobody
   * should start without saying that they want it all the same.
   */
  readonly verdict: 'good' | 'thin' | 'hopeless'
  /** The smallest one-sided chance that the randomisation test can give: 1 in 2^pairs. */
  readonly smallestChance: number
  /** When the trial is not good: what one of the same length could see of the other outcomes, the likeliest first. */
  readonly instead: readonly { readonly outcome: Outcome; readonly planned: PowerCell }[]
}

const WEEK = 7
/** Lengths that the table shows, in pairs, as far as the longest. */
const tableOf = [2, 3, 4, 5, 6, 8, 10, 13, 18, 24] as const

export const effectsOf = (outcome: Outcome): readonly number[] => {
  const { halving, third, pointsLarge, pointsSmall } = powerPolicy
  return outcome === 'sleep' ? [pointsLarge.value, pointsSmall.value] : [halving.value, third.value]
}

const chancesOf = (request: PowerRequest, effects: readonly number[], most: number, seed: number): Chances =>
  request.outcome === 'cramps' || request.outcome === 'cramp-nights'
    ? playedChances({ ...request, outcome: request.outcome }, effects, most, seed)
    : gradedChances({ ...request, outcome: request.outcome }, effects)

/** The same request and seed give the same answer on every machine. Throws RangeError on what no protocol may have. */
export function powerOf(request: PowerRequest, seed: number): PowerAnswer {
  const { outcome, pairs, periodDays, washoutDays } = request
  if (!(periodDays > washoutDays && washoutDays >= 0 && Number.isInteger(periodDays) && Number.isInteger(washoutDays)))
    throw new RangeError(`Periods of ${periodDays} days with ${washoutDays} of washout leave no whole day that counts`)
  if (!(Number.isInteger(pairs) && pairs > 0))
    throw new RangeError(`A trial has ${pairs} pairs; it must be a whole number above 0`)
  const effects = request.effects ?? effectsOf(outcome)
  const pairWeeks = (2 * periodDays) / WEEK
  const longest = Math.max(pairs, Math.min(trialLimits.pairs.high.value, Math.floor(powerPolicy.longestWeeks.value / pairWeeks)))
  const chances = chancesOf(request, effects, longest, seed)
  const cell = cellsOf(request, effects, chances)
  const each = effects.map((_, effect) => effect)
  const planned = each.map((effect) => cell(effect, pairs))
  const [first] = planned
  const value = first?.shown.value ?? 0
  const verdict = value >= powerPolicy.goal.value ? 'good' : value >= powerPolicy.hopeless.value ? 'thin' : 'hopeless'
  return {
    outcome,
    planned,
    table: each.flatMap((effect) => tableOf.filter((at) => at <= longest).map((at) => cell(effect, at))),
    goals: each.map((effect) => goalOf(effects[effect]!, longest, pairWeeks, (at) => chances.shown(effect, at).value)),
    verdict,
    smallestChance: 2 ** -pairs,
    instead: verdict === 'good' ? [] : insteadOf(request, seed),
  }
}

const cellsOf =
  ({ periodDays, washoutDays }: PowerRequest, effects: readonly number[], chances: Chances) =>
  (effect: number, pairs: number): PowerCell => ({
    effect: effects[effect]!,
    pairs,
    weeks: (pairs * 2 * periodDays) / WEEK,
    weeksPerArm: (pairs * (periodDays - washoutDays)) / WEEK,
    shown: chances.shown(effect, pairs),
    adopted: chances.adopted(effect, pairs),
  })

/** The shortest length that shows it often enough: found by halving, for longer trials see more. */
function goalOf(effect: number, longest: number, pairWeeks: number, shown: (pairs: number) => number): Goal {
  const goal = powerPolicy.goal.value
  if (shown(longest) < goal) return { effect }
  let [low, high] = [0, longest]
  while (high - low > 1) {
    const between = (low + high) >> 1
    if (shown(between) >= goal) high = between
    else low = between
  }
  return { effect, pairs: high, weeks: high * pairWeeks }
}

/** The other outcomes of the same trial, each with the policy's larger effect. Sleep only where somebody marks it. */
function insteadOf(request: PowerRequest, seed: number): PowerAnswer['instead'] {
  const others = (['cramp-nights', 'severity', 'sleep'] as const).filter(
    (outcome) => outcome !== request.outcome && (outcome !== 'sleep' || request.usual.sleep.marks > 0),
  )
  const { pairs } = request
  return others
    .map((outcome) => {
      const [effect = 0] = effectsOf(outcome)
      // Sleep is told in points, and has a prior and a rule of its own.
      const own = outcome === 'sleep' || request.outcome === 'sleep'
      const asked = { ...request, outcome, ...(own && { prior: effectPriors(outcome)[0]!, rule: defaultRule(outcome) }) }
      return { outcome, planned: cellsOf(asked, [effect], chancesOf(asked, [effect], pairs, seed))(0, pairs) }
    })
    .sort((a, b) => b.planned.shown.value - a.planned.shown.value)
}
