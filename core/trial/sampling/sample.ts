// What does the posterior look like? Several chains that learn their steps together, then draw until enough draws are effective.
import { type Chain, chainOf } from './chain.js'
import { bulkSize, rHat, tailSize } from './effective.js'
import { metricFrom, unitMetric } from './metric.js'
import { stepSizeFrom } from './step-size.js'
import { streamOf } from './stream.js'
import type { Target } from './target.js'

export interface Plan {
  readonly chains: number
  /** Moves of each chain in the stages of warm-up; after each stage but the first and the last the metric is learnt anew. */
  readonly warmUp: readonly number[]
  /** Kept draws a chain at first; then `more` and more of them, until there are enough or the most. */
  readonly draws: number
  readonly more: number
  readonly most: number
  /** Wanted effective size of the effect (centre and tails) and largest R-hat. */
  readonly effective: number
  readonly rHat: number
  /** Mean length of a path, in radians of the metric's normal density. */
  readonly reach: number
}

export interface Sample {
  /** By name, one array a chain. */
  readonly draws: Readonly<Record<string, readonly Float64Array[]>>
  /** Of the first name (the effect): the lesser of bulk and tail size, and rank-normalised split R-hat. */
  readonly effective: number
  readonly rHat: number
}

/** Chains warm up in step with one another: spreads and step are learnt from all of them, then frozen. */
function warm(target: Target, chains: readonly Chain[], { warmUp, reach }: Plan) {
  const { size } = target
  let metric = unitMetric(target)
  let step = 0.5
  warmUp.forEach((moves, stage) => {
    const learning = stepSizeFrom(step)
    const seen = new Float64Array(moves * chains.length * size)
    let count = 0
    for (let move = 0; move < moves; move++) {
      let acceptance = 0
      for (const chain of chains) {
        acceptance += chain.move(metric, learning.now(), reach) / chains.length
        seen.set(chain.at, count++ * size)
      }
      learning.learn(acceptance)
    }
    step = learning.settled()
    if (stage > 0 && stage < warmUp.length - 1) metric = metricFrom(target, seen, count)
  })
  return { metric, step }
}

/** Draws from the target; the same seed gives the same draws on every machine. */
export function sample(target: Target, seed: number, plan: Plan): Sample {
  const chains = Array.from({ length: plan.chains }, (_, lane) => chainOf(target, streamOf(seed, lane)))
  const { metric, step } = warm(target, chains, plan)
  const kept = target.names.map(() => chains.map(() => new Float64Array(plan.most)))
  const row = new Float64Array(target.names.length)
  for (let from = 0, upTo = plan.draws; ; from = upTo, upTo = Math.min(plan.most, upTo + plan.more)) {
    chains.forEach((chain, c) => {
      for (let draw = from; draw < upTo; draw++) {
        chain.move(metric, step, plan.reach)
        target.read(chain.at, row)
        for (let n = 0; n < row.length; n++) kept[n]![c]![draw] = row[n]!
      }
    })
    const soFar = kept.map((each) => each.map((chain) => chain.subarray(0, upTo)))
    const last = upTo === plan.most
    const bulk = bulkSize(soFar[0]!)
    if (!last && bulk < plan.effective) continue
    const effective = Math.min(bulk, tailSize(soFar[0]!))
    if (!last && effective < plan.effective) continue
    const agreement = rHat(soFar[0]!)
    if (last || agreement <= plan.rHat)
      return {
        draws: Object.fromEntries(target.names.map((name, n) => [name, soFar[n]!])),
        effective,
        rHat: agreement,
      }
  }
}
