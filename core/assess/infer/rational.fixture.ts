// The second opinion: the same network by enumerating every state in exact rationals. It shares no code with the programme.
import type { Numbers, Structure } from './network.js'

/** A fraction of big integers, kept as it falls (no reduction: the sums here are small). */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

/** The exact value of a double: every finite double is a fraction with a power of two below. */
export function exact(x: number): Rational {
  let d = 1n
  let scaled = x
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    d *= 2n
  }
  return { n: BigInt(scaled), d }
}
const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d })
// All denominators are powers of two, so the larger one is the common one.
const plus = (a: Rational, b: Rational): Rational =>
  a.d >= b.d ? { n: a.n + b.n * (a.d / b.d), d: a.d } : { n: a.n * (b.d / a.d) + b.n, d: b.d }
const one: Rational = { n: 1n, d: 1n }
const zero: Rational = { n: 0n, d: 1n }
const minus = (x: Rational): Rational => ({ n: x.d - x.n, d: x.d })

/** |a/b − 1| of a double against an exact value, computed exactly and rounded once. */
export function relativeError(approximate: number, truth: Rational): number {
  if (truth.n === 0n) return Math.abs(approximate)
  const a = exact(approximate)
  const difference = a.n * truth.d - truth.n * a.d
  const scale = truth.n * a.d
  return Math.abs(Number((difference * 10n ** 30n) / scale)) / 1e30
}

export interface ExactEvidence {
  readonly total: Rational
  readonly present: readonly Rational[]
  readonly complaint: Rational
  readonly presentComplaint: readonly Rational[]
}

/** Sums all 2^causes states of one lane. */
export function enumerate(structure: Structure, numbers: Numbers, lane: number): ExactEvidence {
  const pick = (values: Float64Array, x: number) => exact(values[x * numbers.lanes + lane]!)
  let total = zero
  let complaint = zero
  const present = Array.from({ length: structure.causes }, () => zero)
  const presentComplaint = Array.from({ length: structure.causes }, () => zero)
  for (let state = 0; state < 1 << structure.causes; state++) {
    const has = (cause: number) => ((state >> cause) & 1) === 1
    let p = one
    for (let cause = 0; cause < structure.causes; cause++) {
      let absent = minus(pick(numbers.base, cause))
      structure.chains.forEach(({ from, to }, chain) => {
        if (to === cause && has(from)) absent = times(absent, minus(pick(numbers.chain, chain)))
      })
      p = times(p, has(cause) ? times(minus(absent), pick(numbers.on, cause)) : absent)
    }
    for (let finding = 0; finding < structure.findings; finding++) {
      let silent = minus(pick(numbers.leak, finding))
      structure.links.forEach((link, index) => {
        if (link.finding === finding && has(link.cause)) silent = times(silent, minus(pick(numbers.link, index)))
      })
      p = times(p, minus(silent))
    }
    let rate = exact(numbers.background[lane]!)
    for (let cause = 0; cause < structure.causes; cause++) if (has(cause)) rate = plus(rate, pick(numbers.rate, cause))
    const weighted = times(p, rate)
    total = plus(total, p)
    complaint = plus(complaint, weighted)
    for (let cause = 0; cause < structure.causes; cause++) {
      if (!has(cause)) continue
      present[cause] = plus(present[cause]!, p)
      presentComplaint[cause] = plus(presentComplaint[cause]!, weighted)
    }
  }
  return { total, present, complaint, presentComplaint }
}
