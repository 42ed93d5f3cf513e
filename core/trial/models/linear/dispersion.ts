// Over which dispersions is a negative binomial summed? Nodes of a trapezoid rule, with the posterior's peak and width at each.
import { trialPriors } from '../../../knowledge/trial/priors.js'
import type { Marginal } from '../../trial.js'
import type { Design } from '../design.js'
import { marginalFromGrid } from '../from-grid.js'
import { checkShare } from '../table.js'
import { likelihoodOf, type Likelihood } from './family.js'
import { modeOf, type Mode } from './mode.js'

/** One member of the family, with its log weight: prior, what does not depend on the linear part, and the width of its cell. */
export interface Node {
  readonly likelihood: Likelihood
  readonly mode: Mode
  readonly weight: number
}

export interface DispersionNodes {
  readonly nodes: readonly Node[]
  /** The k-th node stands at √φ = STRETCH · sinh(k · step). */
  readonly step: number
}

/**
 * √φ = ψ has a half-normal prior and the likelihood depends on ψ² alone, so the integrand is even and analytic on the whole line: half of a
 * trapezoid rule over the line, with ψ = STRETCH · sinh t so that both a sharp peak near 0 and a long tail take few nodes.
 */
const STRETCH = 0.3
/** First look: so far apart in t; then in parts of the width found, never wider than this (1e-7 in the worst tried, two weeks an arm). */
const LOOK = 0.25
const WIDEST = 0.2
const PART = 0.7

const dispersionAt = (t: number) => (STRETCH * Math.sinh(t)) ** 2

function nodeAt(design: Design, t: number, start?: Float64Array): Node {
  const phi = dispersionAt(t)
  const likelihood = likelihoodOf(phi === 0 ? { kind: 'poisson' } : { kind: 'negative-binomial', phi }, design.y, design.days)
  const prior = -phi / (2 * trialPriors.dispersion.value ** 2) + Math.log(Math.cosh(t))
  return { likelihood, mode: modeOf(design, likelihood, start), weight: likelihood.constant + prior + (t === 0 ? -Math.LN2 : 0) }
}

/** Laplace's approximation of how much posterior lies at this node. */
const height = ({ mode, weight }: Node) => mode.value + weight + mode.logDeterminant / 2

function nodesApart(design: Design, step: number, cut: number): Node[] {
  const nodes: Node[] = []
  let best = -Infinity
  for (let k = 0; ; k++) {
    const node = nodeAt(design, k * step, nodes.at(-1)?.mode.at)
    nodes.push(node)
    best = Math.max(best, height(node))
    if (height(node) < best - cut) return nodes
  }
}

export function dispersionNodes(design: Design, cut: number): DispersionNodes {
  const look = nodesApart(design, LOOK, cut)
  const heights = look.map(height)
  // The half weight of the first node is no part of the shape.
  heights[0]! += Math.LN2
  const at = (k: number) => heights[Math.abs(k)]!
  const top = heights.indexOf(Math.max(...heights.slice(0, -1)))
  const curvature = -(at(top - 1) - 2 * at(top) + at(top + 1)) / LOOK ** 2
  const step = Math.min(WIDEST, PART / Math.sqrt(Math.max(curvature, 1)))
  return { nodes: nodesApart(design, step, cut), step }
}

/** The posterior of φ from the mass found at each node. */
export function dispersionMarginal(step: number, masses: readonly number[]): Marginal {
  // The first node's cell is cut in half, and the density is even: its mirror image makes it smooth at 0.
  const logs = masses.map((mass, k) => Math.log(k === 0 ? 2 * mass : mass))
  const mirrored = marginalFromGrid(-(logs.length - 1) * step, step, [...logs.slice(1).reverse(), ...logs])
  const mean = mirrored.expect(dispersionAt)
  const place = (phi: number) => Math.asinh(Math.sqrt(phi) / STRETCH)
  return {
    mean,
    sd: Math.sqrt(mirrored.expect((t) => (dispersionAt(t) - mean) ** 2)),
    quantile: (p) => {
      checkShare(p)
      return dispersionAt(mirrored.quantile((1 + p) / 2))
    },
    below: (phi) => (phi <= 0 ? 0 : 2 * mirrored.below(place(phi)) - 1),
  }
}
