// How likely are these grades? Cumulative logits: the odds of exceeding each grade, all moved alike by the predictor (McCullagh 1980).
import type { Likelihood } from './likelihood.js'
import { exp, exps, log } from './steady.js'

/** Products become logarithms before they overflow. */
const LARGE = 1e100

/** Below this, log(1 + e^u) loses its digits, and two terms are enough. */
const FAR = -15

/**
 * The classes that the data can tell apart: each used grade, and each run of unused ones between (their inner thresholds enter no
 * chance, and a Dirichlet's grades taken together are Dirichlet again: nothing is lost).
 */
export function classesOf(values: readonly number[], grades: number, concentration: number) {
  const used = new Set(values)
  const concentrations: number[] = []
  const classOf = Array.from({ length: grades }, (_, grade) => {
    const joins = grade > 0 && !used.has(grade) && !used.has(grade - 1)
    if (!joins) concentrations.push(0)
    concentrations[concentrations.length - 1]! += concentration
    return concentrations.length - 1
  })
  return { concentrations, classes: values.map((value) => classOf[value]!) }
}

/** The u whose log(1 + e^u) is this. */
const softRoot = (value: number): number => value + log(1 - exp(-value))

/** The square root of the median of a gamma number of this shape, nearly (Wilson and Hilferty 1931). */
const rootMedian = (shape: number): number => Math.sqrt(shape * (1 - 1 / (9 * shape)) ** 3)

/**
 * Each class's chance at predictor 0 has a Dirichlet prior, broken off as sticks: the k-th parameter is the log odds of being in class k
 * for one that is in k or higher, a beta prior each, turned to about unit spread. O_k, the odds of exceeding class k, follow.
 */
export function ordinal(classes: readonly number[], concentrations: readonly number[]): Likelihood {
  const rows = classes.length
  const own = concentrations.length - 1
  const classOf = Uint8Array.from(classes)
  const used = Float64Array.from(concentrations, (_, k) => classes.filter((c) => c === k).length)
  /** Prior concentration, and with data, in each class and in those above it. */
  const inClass = Float64Array.from(concentrations)
  const higher = (values: Float64Array) => values.map((_, k) => values.subarray(k + 1).reduce((a, b) => a + b, 0))
  const above = higher(inClass)
  const [a, b] = [inClass.map((x, k) => x + used[k]!), higher(used).map((n, k) => n + above[k]!)]
  /** Whether a stick's odds or their inverse are taken; where its root lies, how wide it is, and that of the other side. */
  const turned = Uint8Array.from({ length: own }, (_, k) => (a[k]! > b[k]! ? 1 : 0))
  const lesser = Float64Array.from({ length: own }, (_, k) => Math.min(a[k]!, b[k]!))
  const centre = lesser.map((shape) => softRoot(rootMedian(shape)))
  const scale = lesser.map((shape) => 1 / 2 + 1 / (4 * shape))
  const other = Float64Array.from({ length: own }, (_, k) => rootMedian(Math.max(a[k]!, b[k]!)) ** 2)
  /** The rows, class after class. */
  const byClass = Uint32Array.from(classes, (_, i) => i).sort((i, j) => classOf[i]! - classOf[j]!)
  const factors = new Float64Array(rows)
  const share = new Float64Array(own)
  const byPlace = new Float64Array(own)
  const below = new Float64Array(own)
  const odds = new Float64Array(own)
  const byOdds = new Float64Array(own)

  /** Sticks, chances up to each class, odds of exceeding it. Returns the log prior; `gradient` gets its slope. */
  const thresholds = (at: Float64Array, from: number, gradient: Float64Array) => {
    let left = 1
    let taken = 0
    let sum = 0
    for (let k = 0; k < own; k++) {
      const u = centre[k]! + scale[k]! * at[from + k]!
      const against = exp(-Math.abs(u))
      const rise = (u > 0 ? 1 : against) / (1 + against)
      const logWhole = log(1 + against)
      const root = u < FAR ? against * (1 - against / 2) : Math.max(0, u) + logWhole
      const odd = (root * root) / other[k]!
      const whole = 1 + odd
      const h = (turned[k] === 1 ? 1 : odd) / whole
      const rest = (turned[k] === 1 ? odd : 1) / whole
      const total = inClass[k]! + above[k]!
      const [exponent, pull] = turned[k] === 1 ? [above[k]!, -2] : [inClass[k]!, 2]
      sum += (2 * exponent - 1) * log(root) - total * log(whole) + Math.min(0, u) - logWhole
      byPlace[k] = (scale[k]! * pull * rise) / root
      gradient[from + k] = byPlace[k]! * (inClass[k]! - total * h) + scale[k]! * (1 - rise - rise / root)
      share[k] = h
      taken += left * h
      left *= rest
      below[k] = taken
      odds[k] = left / taken
    }
    return sum
  }

  /** Σ over the data of the log chance's part that the thresholds alone decide; starts `byOdds`, the slopes by log O. */
  const widths = () => {
    let sum = 0
    for (let k = 0; k < own; k++) byOdds[k] = 0
    for (let k = 1; k < own; k++) {
      // O_{k-1} − O_k = (chance of class k) / (chance up to k−1) / (chance up to k), with nothing cancelled.
      const before = below[k - 1]!
      const h = share[k]!
      sum += used[k]! * log((odds[k - 1]! * h) / below[k]!)
      byOdds[k - 1]! += (used[k]! * below[k]!) / h
      byOdds[k]! -= (used[k]! * (1 - h) * before) / h
    }
    sum += used[own]! * log(odds[own - 1]!)
    byOdds[own - 1]! += used[own]!
    return sum
  }

  return {
    own,
    signless: false,
    names: [],
    read: () => {},
    information: (predictor) => {
      // At the shares as they are, a first step only.
      const total = Math.max(1, rows)
      const upTo = (k: number) => used.subarray(0, k + 1).reduce((sum, n) => sum + n, 0) / total
      const cubes = used.reduce((sum, n) => sum + (n * n * n) / (total * total * total), 0)
      return {
        score: predictor.map((x, i) => upTo(classOf[i]! - 1) + upTo(classOf[i]!) - 1 - ((1 - cubes) / 3) * x),
        weight: predictor.map(() => (1 - cubes) / 3),
      }
    },
    density: (predictor, at, from, slope, gradient) => {
      if (own === 0) {
        slope.fill(0)
        return 0
      }
      let sum = thresholds(at, from, gradient) + widths()
      let product = 1
      exps(predictor, factors)
      for (let k = 0, j = 0; k <= own; k++) {
        // Nobody exceeds the last class, everybody what is below the first.
        const lower = k > 0 ? odds[k - 1]! : 0
        const upper = k < own ? odds[k]! : 0
        let byLower = 0
        let byUpper = 0
        for (const end = j + used[k]!; j < end; j++) {
          const i = byClass[j]!
          const factor = factors[i]!
          const least = 1 + lower * factor
          const most = 1 + upper * factor
          const both = least * most
          const part = 1 / both
          const belowLeast = most * part
          const belowMost = least * part
          byLower += 1 - belowLeast
          byUpper += 1 - belowMost
          slope[i] = belowLeast + belowMost - (k > 0 ? 1 : 2)
          if (k > 0) sum += predictor[i]!
          product *= both
          if (product > LARGE) {
            sum -= log(product)
            product = 1
          }
        }
        if (k > 0) byOdds[k - 1]! -= byLower
        if (k < own) byOdds[k]! -= byUpper
      }
      // d log O_j / dx_m = −h_m / (chance up to j) for m ≤ j.
      let tail = 0
      for (let k = own - 1; k >= 0; k--) {
        tail += byOdds[k]! / below[k]!
        gradient[from + k]! -= byPlace[k]! * share[k]! * tail
      }
      return sum - log(product)
    },
  }
}
