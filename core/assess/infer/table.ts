// What does a sweep walk with? A table over the open bits, for a run of lanes, and the few ways in which a bit comes, acts and goes.
//
// Entry `x` stands for a set of bits and a lane: the lane is in its lowest bits, which are never taken out. So the same loops serve a
// single lane and many, and a factor `q` that differs by lane is read at `qAt + (x & lane)`, `lane` being the mask of those bits.
// A table is worked on in place; `half` is the number of entries in which the bit at hand is set, and as many in which it is clear.

/** A bit leaves: what stays is its set half, and of its clear half the part `q`. */
export function narrow(
  from: Float64Array,
  at: number,
  into: Float64Array,
  half: number,
  bit: number,
  q: Float64Array,
  qAt: number,
  lane: number,
): void {
  const stride = 1 << bit
  for (let start = 0; start < half; start += stride) {
    const clear = at + start
    for (let x = start; x < start + stride; x++) {
      into[x] = from[clear + stride + x]! + q[qAt + (x & lane)]! * from[clear + x]!
    }
  }
}

/** The transpose of `narrow`, from the top down so that nothing is overwritten before it is read. */
export function widen(values: Float64Array, half: number, bit: number, q: Float64Array, qAt: number, lane: number): void {
  const stride = 1 << bit
  for (let start = half - stride; start >= 0; start -= stride) {
    for (let x = start + stride - 1; x >= start; x--) {
      const value = values[x]!
      values[start + stride + x] = value
      values[start + x] = q[qAt + (x & lane)]! * value
    }
  }
}

/** A bit may become set: the part `q` of its clear half moves to the set one. */
export function move(values: Float64Array, half: number, bit: number, q: Float64Array, qAt: number, lane: number): void {
  const stride = 1 << bit
  for (let block = 0; block < 2 * half; block += 2 * stride) {
    for (let clear = block; clear < block + stride; clear++) {
      const value = values[clear]!
      const part = q[qAt + (clear & lane)]!
      values[clear] = value * (1 - part)
      values[clear + stride]! += value * part
    }
  }
}

/** The transpose of `move`. */
export function unmove(values: Float64Array, half: number, bit: number, q: Float64Array, qAt: number, lane: number): void {
  const stride = 1 << bit
  for (let block = 0; block < 2 * half; block += 2 * stride) {
    for (let clear = block; clear < block + stride; clear++) {
      const part = q[qAt + (clear & lane)]!
      values[clear] = (1 - part) * values[clear]! + part * values[clear + stride]!
    }
  }
}

/** A new top bit: clear with the factor `off`, set with the factor `on`. */
export function add(values: Float64Array, half: number, off: Float64Array, on: Float64Array, lane: number): void {
  for (let x = 0; x < half; x++) {
    const value = values[x]!
    values[x] = value * off[x & lane]!
    values[half + x] = value * on[x & lane]!
  }
}

/** The transpose of `add`: the top bit is folded away. */
export function fold(values: Float64Array, half: number, off: Float64Array, on: Float64Array, lane: number): void {
  for (let x = 0; x < half; x++) values[x] = off[x & lane]! * values[x]! + on[x & lane]! * values[half + x]!
}
