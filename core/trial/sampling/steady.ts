// How do exp and log give the same last bit in every engine? A chain of thousands of steps turns a different last bit into different draws.
// Written with + − × ÷ and square roots only, which IEEE 754 fixes; Math.exp and Math.log are left to each engine, stdlib's take five times as long.

const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10

/** 2^k at k + 1022: from the smallest normal number up. */
const POWERS = new Float64Array(2046).fill(1)
for (let k = 1; k <= 1023; k++) POWERS[k + 1022] = POWERS[k + 1021]! * 2
for (let k = -1; k >= -1022; k--) POWERS[k + 1022] = POWERS[k + 1023]! / 2

/** 2^(i/64), each from square roots of square roots. */
const PARTS = Float64Array.from({ length: 64 }, (_, i) => {
  let root = 2
  let part = 1
  for (let bit = 32; bit > 0; bit >>= 1) {
    root = Math.sqrt(root)
    if (i & bit) part *= root
  }
  return part
})
const PARTS_IN_ONE = 64 / (LN2_HIGH + LN2_LOW)

/** e^x to a few units in the last place; 0 below -708, where normal numbers end. Tang 1989 (ACM TOMS 15:144): table, then five terms. */
export function exp(x: number): number {
  if (!(x < 709)) return x >= 709 ? Infinity : Number.NaN
  if (x < -708) return 0
  const k = Math.floor(x * PARTS_IN_ONE + 0.5) | 0
  const r = x - k * (LN2_HIGH / 64) - k * (LN2_LOW / 64)
  const more = r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))))
  const part = PARTS[k & 63]!
  return (part + part * more) * POWERS[(k >> 6) + 1022]!
}

/** Fills `into` with e^x of each of `from`; an array at a time, engines need not box what a call returns. */
export function exps(from: Float64Array, into: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = exp(from[i]!)
}

/** Middles of 128 slices of 1 to 2, with inverse and logarithm (Gregory's series 2 Σ s^n/n over odd n, s = (c − 1)/(c + 1)). */
const MIDDLES = Float64Array.from({ length: 128 }, (_, i) => 1 + (i + 0.5) / 128)
const INVERSES = MIDDLES.map((c) => 1 / c)
const LOGS = MIDDLES.map((c) => {
  const s = (c - 1) / (c + 1)
  let sum = 0
  for (let n = 35; n > 0; n -= 2) sum = sum * s * s + 2 / n
  return sum * s
})

const number = new Float64Array(1)
const words = new Uint32Array(number.buffer)
/** Where sign and exponent stand: the second word on the machines that browsers run on, the first on others. */
const HIGH = (() => {
  number[0] = 1
  return words[1] === 0 ? 0 : 1
})()

/** Natural logarithm of a normal number above 0, to a few units of 1e-16 (absolute near 1). Tang 1990 (ACM TOMS 16:378). */
export function log(x: number): number {
  number[0] = x
  const top = words[HIGH]!
  const k = (top >>> 20) - 1023
  const slice = (top >>> 13) & 127
  const f = (x * POWERS[1022 - k]! - MIDDLES[slice]!) * INVERSES[slice]!
  const more = f * (1 - f * (0.5 - f * (1 / 3 - f * (0.25 - f * (0.2 - f * (1 / 6))))))
  return k * LN2_HIGH + (k * LN2_LOW + LOGS[slice]! + more)
}

/** Fills `into` with the logarithm of each of `from`. */
export function logs(from: Float64Array, into: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = log(from[i]!)
}

/** Cosine and sine of an angle of at most 2, by Taylor's series. */
export function turn(angle: number): readonly [cosine: number, sine: number] {
  const square = angle * angle
  let [cosine, sine] = [1, 1]
  for (let n = 24; n > 0; n -= 2) {
    cosine = 1 - (square / (n * (n - 1))) * cosine
    sine = 1 - (square / (n * (n + 1))) * sine
  }
  return [cosine, angle * sine]
}
