// What is the posterior of a number of interest in a log-linear or logistic model? Everything else is summed out, without chance.
import type { Design } from '../design.js'
import { marginalFromGrid, refine } from '../from-grid.js'
import type { Joint } from '../rates.js'
import type { Table } from '../table.js'
import { dispersionNodes, type Node } from './dispersion.js'
import { likelihoodOf } from './family.js'
import { sumOver, type Axis } from './lattice.js'
import { dot } from './matrix.js'
import { modeOf } from './mode.js'

/** The linear part's posterior, one or several (of different dispersions) to be summed. */
export interface Posterior {
  readonly design: Design
  readonly nodes: readonly Node[]
  /** Between the dispersion's nodes; absent where there is none. */
  readonly dispersionStep?: number
}

/** How far (in log density) below the peak things are left out, and the spacing in standard deviations; by the number of coefficients. */
type Lattice = Readonly<Record<number, { readonly cut: number; readonly step: number }>>

interface Fineness {
  /** Spacing along the numbers of interest. */
  readonly axis: number
  readonly plain: Lattice
  /**
   * With dispersions: every second dispersion's lattice is shifted by half a step in all directions. So lie the points of a body-centred
   * lattice (in four dimensions Conway and Sloane's D₄*), which does with half the points of a cubic one.
   */
  readonly shifted: Lattice
}

/** Errors below 1e-6 of probability on everything tried; the test against dense sums holds it. */
const exact: Fineness = {
  axis: 0.6,
  plain: { 2: { cut: 26, step: 0.7 }, 3: { cut: 24, step: 0.8 }, 4: { cut: 23, step: 0.9 } },
  shifted: { 2: { cut: 24, step: 1.2 }, 3: { cut: 22, step: 1.3 }, 4: { cut: 20, step: 1.4 } },
}
/** Errors below 1e-3, for what is shown beside the effect. */
const rough: Fineness = {
  axis: 0.8,
  plain: { 2: { cut: 14, step: 1 }, 3: { cut: 14, step: 1 }, 4: { cut: 14, step: 1.1 } },
  shifted: { 2: { cut: 14, step: 1 }, 3: { cut: 14, step: 1.3 }, 4: { cut: 14, step: 1.4 } },
}
/** The dispersions of a negative binomial are followed so far below the peak. */
const DISPERSION_CUT = 24
/** Each cell of the joint posterior is cut into so many along each side. */
const FINE = 6

export function posteriorOf(design: Design, kind: 'poisson' | 'binomial' | 'negative-binomial'): Posterior {
  if (kind === 'negative-binomial') {
    const { nodes, step } = dispersionNodes(design, DISPERSION_CUT)
    return { design, nodes, dispersionStep: step }
  }
  const likelihood = likelihoodOf({ kind }, design.y, design.days)
  return { design, nodes: [{ likelihood, mode: modeOf(design, likelihood), weight: 0 }] }
}

/** A sum of coefficients of the design, each once: ['level', 'effect'] is the level under B. */
type Combination = readonly Design['columns'][number][]

const heightOf = ({ mode, weight }: Node) => mode.value + weight
const peakOf = ({ nodes }: Posterior) => Math.max(...nodes.map(heightOf))

/** Fits the axis to the posterior: origin at the best node's mode, step by the narrowest node that matters. */
function axisOf(posterior: Posterior, combination: Combination, axis: number): Axis {
  const { design, nodes } = posterior
  const p = design.columns.length
  const of = Float64Array.from(design.columns, (column) => (combination.includes(column) ? 1 : 0))
  const peak = peakOf(posterior)
  const best = nodes.find((node) => heightOf(node) === peak)!
  const variance = ({ mode }: Node) => of.reduce((sum, c, i) => sum + c * dot(of, mode.covariance.subarray(i * p, i * p + p)), 0)
  const matter = nodes.filter((node) => heightOf(node) > peak - DISPERSION_CUT / 2)
  return { of, origin: dot(of, best.mode.at), step: axis * Math.sqrt(Math.min(...matter.map(variance))) }
}

interface Sums {
  /** At the places on the axes. */
  readonly cells: readonly { readonly places: readonly number[]; readonly sum: number }[]
  /** Of each node. */
  readonly masses: readonly number[]
}

function sums(posterior: Posterior, axes: readonly Axis[], { plain, shifted }: Fineness): Sums {
  const { design, nodes, dispersionStep } = posterior
  const peak = peakOf(posterior)
  const { cut, step } = (dispersionStep === undefined ? plain : shifted)[design.columns.length]!
  const cells = new Map<number, { places: number[]; sum: number }>()
  const masses = nodes.map((node, i) => {
    if (heightOf(node) < peak - cut) return 0
    let mass = 0
    const summing = { step, shift: i % 2 === 1 ? 0.5 : 0, peak: peak - node.weight, cut }
    sumOver(design, node.likelihood, node.mode, axes, summing, (places, sum) => {
      mass += sum
      const key = places[0]! * 4096 + (places[1] ?? 0)
      const cell = cells.get(key)
      if (cell) cell.sum += sum
      else cells.set(key, { places: [...places], sum })
    })
    return mass
  })
  return { cells: [...cells.values()], masses }
}

const span = (numbers: readonly number[]) => {
  const first = numbers.reduce((a, b) => Math.min(a, b))
  return { first, size: numbers.reduce((a, b) => Math.max(a, b)) - first + 1 }
}

/** The posterior of a sum of coefficients, and the mass at each node. */
export function marginalOf(posterior: Posterior, combination: Combination): { marginal: Table; masses: readonly number[] } {
  const axis = axisOf(posterior, combination, exact.axis)
  const { cells, masses } = sums(posterior, [axis], exact)
  const { first, size } = span(cells.map(({ places }) => places[0]!))
  const logs = new Float64Array(size).fill(-Infinity)
  for (const { places, sum } of cells) logs[places[0]! - first] = Math.log(sum)
  return { marginal: marginalFromGrid(axis.origin + first * axis.step, axis.step, logs), masses }
}

/** Level and effect together. */
export function jointOf(posterior: Posterior): Joint {
  const axes = [axisOf(posterior, ['effect'], rough.axis), axisOf(posterior, ['level'], rough.axis)] as const
  const { cells } = sums(posterior, axes, rough)
  const [rows, columns] = [span(cells.map(({ places }) => places[0]!)), span(cells.map(({ places }) => places[1]!))]
  const coarse = Array.from({ length: rows.size }, () => new Float64Array(columns.size))
  for (const { places, sum } of cells) coarse[places[0]! - rows.first]![places[1]! - columns.first] = sum
  const wide = coarse.map((row) => refine(row, FINE))
  const width = wide[0]!.length
  const tall = Array.from({ length: width }, (_, j) =>
    refine(
      wide.map((row) => row[j]!),
      FINE,
    ),
  )
  const height = tall[0]!.length
  const place = (axis: Axis, first: number, k: number) => axis.origin + (first + k / FINE) * axis.step
  return {
    effect: Float64Array.from({ length: width * height }, (_, i) => place(axes[0], rows.first, i % height)),
    level: Float64Array.from({ length: width * height }, (_, i) => place(axes[1], columns.first, Math.floor(i / height))),
    weight: Float64Array.from({ length: width * height }, (_, i) => Math.max(0, tall[Math.floor(i / height)]![i % height]!)),
  }
}
