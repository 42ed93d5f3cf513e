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
  /** Kept draws a chain in the first round; as many again and again until there are enough, at most `rounds` times. */
  readonly draws: number
  readonly rounds: number
  /** Wanted effective size of the effect (centre and tails) and largest R-hat. */
  readonly effective: number
  readonly rHat: number
  /** Mean length of a path, in standard deviations. */
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
  const kept = target.names.map(() => chains.map(() => new Float64Array(plan.draws * plan.rounds)))
  const row = new Float64Array(target.names.length)
  for (let round = 1; ; round++) {
    const upTo = round * plan.draws
    chains.forEach((chain, c) => {
      for (let draw = upTo - plan.draws; draw < upTo; draw++) {
        chain.move(metric, step, plan.reach)
        target.read(chain.at, row)
        for (let n = 0; n < row.length; n++) kept[n]![c]![draw] = row[n]!
      }
    })
    const soFar = kept.map((each) => each.map((chain) => chain.subarray(0, upTo)))
    const effective = Math.min(bulkSize(soFar[0]!), tailSize(soFar[0]!))
    const agreement = rHat(soFar[0]!)
    if (round === plan.rounds || (effective >= plan.effective && agreement <= plan.rHat))
      return {
        draws: Object.fromEntries(target.names.map((name, n) => [name, soFar[n]!])),
        effective,
        rHat: agreement,
      }
  }
}
