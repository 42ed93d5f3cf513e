// How rare would this be if only the coin had spoken? Every order that the coin could have chosen is counted, without a model.
import type { Pair } from './pairs.js'

/** The exact test of the randomisation itself: no model, only the coin. */
export interface RandomisationTest {
  /** Finished pairs that count. */
  readonly pairs: number
  /** Of all 2^pairs orders: the share with a gain at least as large (one-sided), and at least as far from nothing either way. */
  readonly better: number
  readonly either: number
  /** The smallest `better` that so many pairs can reach, known beforehand. */
  readonly smallest: number
}

/** 1/2^pairs: told before the start. */
export const smallestShare = (pairs: number): number => 2 ** -pairs

/** Sums over every choice of signs, sorted upwards. */
function signedSums(gains: readonly number[]): Float64Array {
  let sums = Float64Array.of(0)
  for (const gain of gains) {
    const next = new Float64Array(sums.length * 2)
    sums.forEach((sum, i) => {
      next[i] = sum + gain
      next[sums.length + i] = sum - gain
    })
    sums = next
  }
  return sums.sort()
}

/** How many of all sums of one of `left` and one of `right` reach `bar`: two sorted halves, met in the middle. */
function reaching(left: Float64Array, right: Float64Array, bar: number): number {
  let count = 0
  let from = right.length
  for (const sum of left) {
    while (from > 0 && sum + right[from - 1]! >= bar) from--
    count += right.length - from
  }
  return count
}

/** Beyond so many pairs not every order can be counted; the gains are then told in whole parts of their sum, so many of them. */
const COUNTED = 30
const PARTS = 2 ** 15

const sizeOf = (gains: readonly number[]): number => gains.reduce((total, gain) => total + Math.abs(gain), 0)

function inParts(gains: readonly number[]): readonly number[] {
  const part = sizeOf(gains) / PARTS
  return part === 0 ? gains : gains.map((gain) => Math.round(gain / part))
}

/** The chances of all signed sums of whole gains, one gain after another; the middle of the array is a sum of 0. */
function chancesOf(gains: readonly number[]): Float64Array {
  let chances = Float64Array.of(1)
  for (const gain of gains) {
    const step = Math.abs(gain)
    const next = new Float64Array(chances.length + 2 * step)
    chances.forEach((chance, i) => {
      next[i] = next[i]! + chance / 2
      next[i + 2 * step] = next[i + 2 * step]! + chance / 2
    })
    chances = next
  }
  return chances
}

/** What share of all orders brings a sum of at least `bar`? */
function shareReaching(gains: readonly number[]): (bar: number) => number {
  if (gains.length > COUNTED) {
    const chances = chancesOf(gains)
    return (bar) => chances.subarray(bar + (chances.length >> 1)).reduce((sum, chance) => sum + chance, 0)
  }
  // Equal sums may differ in their last digits by the order of adding.
  const slack = 1e-9 * sizeOf(gains)
  const half = gains.length >> 1
  const [left, right] = [signedSums(gains.slice(0, half)), signedSums(gains.slice(half))]
  return (bar) => reaching(left, right, bar - slack) / 2 ** gains.length
}

/** Fisher's sharp null: with the other order in a pair its gain would have had the other sign. The statistic is the sum of the gains. */
export function randomisationTest(pairs: readonly Pair[]): RandomisationTest {
  const known = pairs.flatMap(({ gain }) => gain ?? [])
  const gains = known.length > COUNTED ? inParts(known) : known
  const sum = gains.reduce((total, gain) => total + gain, 0)
  const share = shareReaching(gains)
  return {
    pairs: gains.length,
    better: share(sum),
    either: Math.min(1, 2 * share(Math.abs(sum))),
    smallest: smallestShare(gains.length),
  }
}
