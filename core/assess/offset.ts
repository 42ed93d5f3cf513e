// How far off is a thinner network at a point where the exact answer is known, and how is it put right elsewhere?

/** Beyond this a probability is certain but for rounding, and its odds mean nothing. */
const CERTAIN = 1e-12

const isSettled = (p: number) => p < CERTAIN ** 2 || 1 - p < CERTAIN

/** How far exact probabilities stand from their approximations: by which factor the odds differ, as parts for and against. */
interface Offset {
  readonly yes: Float64Array
  readonly no: Float64Array
}

/** Taken where both are known: at the point. Certainties follow the approximation. */
export function offsetOf(exact: Float64Array, approximate: Float64Array): Offset {
  const yes = new Float64Array(exact.length).fill(1)
  const no = yes.slice()
  exact.forEach((p, k) => {
    const near = approximate[k]!
    if (isSettled(p) || isSettled(near)) return
    yes[k] = p * (1 - near)
    no[k] = (1 - p) * near
  })
  return { yes, no }
}

/** Moves an approximate probability by the factor that the odds at the point are off. */
export function moved({ yes, no }: Offset, k: number, p: number): number {
  if (isSettled(p)) return p
  const odds = yes[k]! * p
  return odds / (odds + no[k]! * (1 - p))
}
