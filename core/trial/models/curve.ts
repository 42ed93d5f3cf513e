// What does a posterior look like, and what is it as a ratio?
import type { Estimate, Marginal } from '../trial.js'

/** The share of the posterior that lies outside the drawing, on either side. */
const OUTSIDE = 0.0005

/** Points of the density over all but a thousandth of the posterior, evenly apart. Throws RangeError on a marginal without a density. */
export function densityCurve(marginal: Marginal, points = 81): Estimate['curve'] {
  const { density } = marginal
  if (!density) throw new RangeError('A posterior without a density cannot be drawn; take one that the models made')
  const [from, to] = [marginal.quantile(OUTSIDE), marginal.quantile(1 - OUTSIDE)]
  return Array.from({ length: points }, (_, i) => {
    const x = from + ((to - from) * i) / (points - 1)
    return { x, density: density(x) }
  })
}

/** A log ratio as a ratio. Its mean or sd is infinite where the posterior has none. Throws RangeError on one without ratio. */
export function ratioOf(marginal: Marginal): Marginal {
  const { ratio } = marginal
  if (!ratio) throw new RangeError('This posterior is not one of a log ratio')
  return {
    ...ratio,
    quantile: (p) => Math.exp(marginal.quantile(p)),
    below: (x) => (x <= 0 ? 0 : marginal.below(Math.log(x))),
  }
}
