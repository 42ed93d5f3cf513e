// Over which sds and correlations of the noise are nightly marks summed? The cells of a grid about the posterior's peak.
import { trialPriors } from '../../../knowledge/trial/priors.js'
import { logitScale } from '../rates.js'
import { given, type Given, type Regression } from './regression.js'

/** Log density below the peak at which the grid ends; its spacing in widths of the peak along either number, and the widest. */
const CUT = 24
const PART = 0.9
const WIDEST = 0.6
/** Where the search for the peak looks, in log sd and logit correlation; then so many rounds of parabolas along each. */
const LOOK = { from: -3, to: 3, step: 1 } as const
const ROUNDS = 6

/** Log prior of log sd (half-normal sd) and of logit correlation (beta), with the slopes of the scales. */
const sdPrior = (logSd: number) => logSd - Math.exp(2 * logSd) / (2 * trialPriors.sleep.nightSd.value ** 2)
function correlationPrior(logit: number): number {
  const { alpha, beta } = trialPriors.correlationDay
  return alpha.value * Math.log(logitScale.to(logit)) + beta.value * Math.log(logitScale.to(-logit))
}

export interface Cell {
  readonly logSd: number
  readonly logit: number
  readonly given: Given
  /** Log posterior, up to a constant. */
  readonly height: number
}

export interface Cells {
  readonly cells: readonly Cell[]
  /** Between the places of log sd and of logit correlation. */
  readonly steps: readonly [logSd: number, logit: number]
}

/** `alike`: with a correlation; without, one column of cells at correlation 0. */
export function cellsOf(regression: Regression, alike: boolean): Cells {
  const cellAt = (logSd: number, logit: number): Cell => {
    const found = given(regression, Math.exp(logSd), alike ? logitScale.to(logit) : 0)
    return { logSd, logit, given: found, height: found.logEvidence + sdPrior(logSd) + (alike ? correlationPrior(logit) : 0) }
  }
  const { top, steps } = peakOf((logSd, logit) => cellAt(logSd, logit).height, alike)
  const least = cellAt(...top).height - CUT
  const cells: Cell[] = []
  let start = 0
  /** All cells of one correlation, outward from where its neighbour was highest; the height of the highest. */
  const along = (logit: number): number =>
    outward(
      start,
      least,
      (k) => {
        const cell = cellAt(top[0] + k * steps[0], logit)
        cells.push(cell)
        return cell.height
      },
      (best) => (start = best),
    )
  if (alike) outward(0, least, (k) => along(top[1] + k * steps[1]))
  else along(0)
  return { cells, steps }
}

/** Calls `visit` from `start` on both ways, until it gives less than `least` and no more than before. */
function outward(start: number, least: number, visit: (k: number) => number, bestAt?: (k: number) => void): number {
  const there = visit(start)
  let best = there
  bestAt?.(start)
  for (const way of [1, -1]) {
    let before = there
    for (let k = start + way; ; k += way) {
      const height = visit(k)
      if (height > best) {
        best = height
        bestAt?.(k)
      }
      if (height < least && height <= before) break
      before = height
    }
  }
  return best
}

function peakOf(height: (logSd: number, logit: number) => number, alike: boolean) {
  const places = Array.from({ length: (LOOK.to - LOOK.from) / LOOK.step + 1 }, (_, i) => LOOK.from + i * LOOK.step)
  const top: [number, number] = [0, 0]
  let best = -Infinity
  for (const logit of alike ? places : [0]) {
    for (const logSd of places) {
      const here = height(logSd, logit)
      if (here > best) [best, top[0], top[1]] = [here, logSd, logit]
    }
  }
  const widths: [number, number] = [LOOK.step, LOOK.step]
  const numbers = alike ? ([0, 1] as const) : ([0] as const)
  for (let round = 0; round < ROUNDS; round++) {
    for (const n of numbers) {
      const at = (shift: number) => height(top[0] + (n === 0 ? shift : 0), top[1] + (n === 1 ? shift : 0))
      const h = Math.min(LOOK.step, widths[n]) / 2
      const [left, middle, right] = [at(-h), at(0), at(h)]
      const bend = (2 * middle - left - right) / h ** 2
      widths[n] = 1 / Math.sqrt(Math.max(1, bend))
      const move = bend > 0 ? (right - left) / (2 * h) / bend : right > left ? h : -h
      top[n] += Math.max(-2 * h, Math.min(2 * h, move))
    }
  }
  return { top, steps: [Math.min(WIDEST, PART * widths[0]), Math.min(WIDEST, PART * widths[1])] as const }
}
