// What do draws say? A smooth posterior with exactly their mean and spread.
import { tableOf, type Table } from './table.js'

/** Kernel width in standard deviations at one draw; it falls with the fifth root (Silverman 1986, eq. 3.31). */
const WIDTH = 0.9
/** Cells of the table in one kernel width, how far the kernel reaches, and the most cells. */
const CELLS = 6
const REACH = 6
const MOST = 1 << 15

/**
 * A Gaussian kernel at every draw; the draws are first drawn together a little, so that mean and variance stay theirs
 * (Silverman and Young 1987, Biometrika 74:469). `weights`: how much each draw counts. Throws RangeError when all draws are the same.
 */
export function marginalFromDraws(draws: Float64Array, weights?: Float64Array): Table {
  const weight = (i: number) => weights?.[i] ?? 1
  let [total, squares, sum] = [0, 0, 0]
  draws.forEach((x, i) => {
    total += weight(i)
    squares += weight(i) ** 2
    sum += weight(i) * x
  })
  const mean = sum / total
  let spread = 0
  let [low, high] = [Infinity, -Infinity]
  draws.forEach((x, i) => {
    spread += weight(i) * (x - mean) ** 2
    low = Math.min(low, x)
    high = Math.max(high, x)
  })
  const sd = Math.sqrt(spread / total)
  if (!(sd > 0 && sd < Infinity)) throw new RangeError(`${draws.length} draws have the spread ${sd}; it must be above 0`)
  const relative = WIDTH * (total ** 2 / squares) ** -0.2
  const width = relative * sd
  const together = 1 / Math.sqrt(1 + relative ** 2)
  const start = mean + together * (low - mean) - REACH * width
  const range = mean + together * (high - mean) + REACH * width - start
  const step = Math.max(width / CELLS, range / MOST)
  const size = Math.ceil(range / step) + 2
  const bins = new Float64Array(size)
  draws.forEach((x, i) => {
    const place = (mean + together * (x - mean) - start) / step
    const cell = Math.floor(place)
    bins[cell]! += weight(i) * (cell + 1 - place)
    bins[cell + 1]! += weight(i) * (place - cell)
  })
  const reach = Math.ceil((REACH * width) / step)
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, k) => Math.exp(-((((k - reach) * step) / width) ** 2) / 2))
  const density = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    if (bins[i] === 0) continue
    for (let k = Math.max(0, reach - i); k <= 2 * reach && i + k - reach < size; k++)
      density[i + k - reach]! += bins[i]! * kernel[k]!
  }
  return { ...tableOf(start, step, density), mean, sd, ratio: ratioOfDraws(draws, weight, total) }
}

function ratioOfDraws(draws: Float64Array, weight: (i: number) => number, total: number) {
  const mean = draws.reduce((sum, x, i) => sum + weight(i) * Math.exp(x), 0) / total
  const square = draws.reduce((sum, x, i) => sum + weight(i) * (Math.exp(x) - mean) ** 2, 0) / total
  return { mean, sd: Math.sqrt(square) }
}
