// How many independent draws are these chains worth, and do they agree? Vehtari, Gelman, Simpson, Carpenter & Bürkner 2021 (Bayesian Analysis 16:667).
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'

type Chains = readonly Float64Array[]

/** Each chain in two halves, so that a chain that drifts disagrees with itself. */
function halves(chains: Chains): Float64Array[] {
  return chains.flatMap((chain) => {
    const half = chain.length >> 1
    return [chain.subarray(0, half), chain.subarray(chain.length - half)]
  })
}

/** The normal scores of ranks 0, ½, 1 … among so many (Blom 1958), by twice the rank; those asked for last are kept. */
let scores = new Float64Array(0)
function scoresOf(size: number): Float64Array {
  if (scores.length !== 2 * size)
    scores = Float64Array.from({ length: 2 * size }, (_, twice) => normalQuantile((twice / 2 + 1 - 0.375) / (size + 0.25), 0, 1))
  return scores
}

/** How many of the sorted values are below `x`. */
function countBelow(sorted: Float64Array, x: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < x) low = middle + 1
    else high = middle
  }
  return low
}

/** The chains with every value replaced by the normal score of its rank among all; ties share their mean rank. */
function normalScores(chains: Chains): Float64Array[] {
  const sorted = sortedOf(chains)
  const all = scoresOf(sorted.length)
  return chains.map((chain) =>
    chain.map((x) => {
      const first = countBelow(sorted, x)
      let last = first
      while (sorted[last + 1] === x) last++
      return all[first + last]!
    }),
  )
}

interface Spread {
  readonly means: Float64Array
  /** Mean variance within chains, and the estimate of the whole variance from within and between. */
  readonly within: number
  readonly whole: number
}

function spreadOf(chains: Chains): Spread {
  const draws = chains[0]!.length
  const means = Float64Array.from(chains, (chain) => chain.reduce((a, b) => a + b, 0) / draws)
  let squares = 0
  chains.forEach((chain, c) => {
    for (let i = 0; i < draws; i++) squares += (chain[i]! - means[c]!) ** 2
  })
  const within = squares / (chains.length * (draws - 1))
  const grand = means.reduce((a, b) => a + b, 0) / means.length
  const between = means.reduce((sum, mean) => sum + (mean - grand) ** 2, 0) / Math.max(1, means.length - 1)
  return { means, within, whole: (within * (draws - 1)) / draws + between }
}

/** Mean autocovariance of the chains at one lag. */
function autocovariance(chains: Chains, means: Float64Array, lag: number): number {
  const draws = chains[0]!.length
  let sum = 0
  chains.forEach((chain, c) => {
    const mean = means[c]!
    for (let i = lag; i < draws; i++) sum += (chain[i]! - mean) * (chain[i - lag]! - mean)
  })
  return sum / (draws * chains.length)
}

/** Effective size of chains already split: Geyer's (1992) initial monotone sequence over all chains together (formulas 10 to 13). */
function size(chains: Chains): number {
  const draws = chains[0]!.length
  const { means, within, whole } = spreadOf(chains)
  const total = draws * chains.length
  if (!(whole > 0)) return total
  const correlation = (lag: number) => 1 - (within - autocovariance(chains, means, lag)) / whole
  let sum = 0
  let pairBefore = Infinity
  let lag = 0
  let [even, odd] = [1, correlation(1)]
  while (even + odd > 0 && lag < draws - 4) {
    const pair = Math.min(even + odd, pairBefore)
    sum += pair
    pairBefore = pair
    lag += 2
    ;[even, odd] = [correlation(lag), correlation(lag + 1)]
  }
  return total / Math.max(2 * sum - 1 + Math.max(0, even), 1 / Math.log10(total))
}

/** The part of R-hat that compares the spread of all with the spread within (formula 4). */
function ratio(chains: Chains): number {
  const { within, whole } = spreadOf(chains)
  return within > 0 ? Math.sqrt(whole / within) : 1
}

function sortedOf(chains: Chains): Float64Array {
  const sorted = new Float64Array(chains.reduce((sum, chain) => sum + chain.length, 0))
  let at = 0
  for (const chain of chains) {
    sorted.set(chain, at)
    at += chain.length
  }
  return sorted.sort()
}

/** Linear interpolation between order statistics (type 7 of Hyndman & Fan 1996). */
export function quantileOf(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1)
  const low = Math.floor(at)
  const below = sorted[low]!
  return below + (at - low) * ((sorted[low + 1] ?? below) - below)
}

/** Effective size for a mean of the values as they are (for Monte Carlo errors of means). */
export const meanSize = (chains: Chains): number => size(halves(chains))

/** Effective size for the centre of the distribution: of the rank-normalised split chains. */
export const bulkSize = (chains: Chains): number => size(normalScores(halves(chains)))

/** Effective size for the quantile at `p`: of whether a draw lies at or below it. */
export function quantileSize(chains: Chains, p: number): number {
  const cut = quantileOf(sortedOf(chains), p)
  return size(halves(chains).map((chain) => chain.map((x) => (x <= cut ? 1 : 0))))
}

/** Effective size for the ends: the lesser of those of the 5 % and 95 % quantiles. */
export const tailSize = (chains: Chains): number => Math.min(quantileSize(chains, 0.05), quantileSize(chains, 0.95))

/** Rank-normalised split R-hat: the greater of that for location and that for scale. 1 is agreement; below 1.01 is wanted. */
export function rHat(chains: Chains): number {
  const split = halves(chains)
  const median = quantileOf(sortedOf(split), 0.5)
  const folded = split.map((chain) => chain.map((x) => Math.abs(x - median)))
  return Math.max(ratio(normalScores(split)), ratio(normalScores(folded)))
}
