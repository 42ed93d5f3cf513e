// What does a plain sum over a dense grid say? Shares nothing with the models: written out in the original coordinates, log Γ and all.

export interface Axis {
  readonly centre: number
  readonly reach: number
  readonly points: number
}

/** ½ + Si(πk)/π: the weights of Haber's (1993) indefinite integral of a band-limited function from its values on a grid. */
function indefinite(most: number): (k: number) => number {
  const cells = 400
  const sums = new Float64Array(most + 1)
  const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))
  for (let k = 1; k <= most; k++) {
    let sum = 0
    for (let i = 0; i < cells; i++) {
      const [a, b] = [k - 1 + i / cells, k - 1 + (i + 1) / cells]
      sum += ((b - a) * (sinc(a) + 4 * sinc((a + b) / 2) + sinc(b))) / 6
    }
    sums[k] = sums[k - 1]! + sum
  }
  return (k) => 0.5 + Math.sign(k) * sums[Math.abs(k)]!
}

export interface Dense {
  readonly mean: number
  readonly sd: number
  /** Places on the first axis with the share of the posterior below each. */
  readonly below: readonly { readonly x: number; readonly share: number }[]
}

/** The margin of the first axis. `logDensity` may be unnormalised. `half`: the last axis runs from 0 and its density is even there. */
export function denseMargin(axes: readonly Axis[], logDensity: (at: readonly number[]) => number, half = false): Dense {
  const step = (axis: Axis) => (2 * axis.reach) / (axis.points - 1)
  const place = (a: number, i: number) => {
    const axis = axes[a]!
    return half && a === axes.length - 1 ? (i * axis.reach) / (axis.points - 1) : axis.centre - axis.reach + i * step(axis)
  }
  const first = axes[0]!
  const logs: number[] = []
  const rows: number[] = []
  const at = axes.map(() => 0)
  const walk = (a: number, row: number, log: number) => {
    if (a === axes.length) {
      logs.push(log + logDensity(at))
      rows.push(row)
      return
    }
    for (let i = 0; i < axes[a]!.points; i++) {
      at[a] = place(a, i)
      walk(a + 1, a === 0 ? i : row, half && a === axes.length - 1 && i === 0 ? log - Math.LN2 : log)
    }
  }
  walk(0, 0, 0)
  const peak = logs.reduce((x, y) => Math.max(x, y))
  const p = new Float64Array(first.points)
  logs.forEach((log, i) => (p[rows[i]!]! += Math.exp(log - peak)))
  const total = p.reduce((x, y) => x + y)
  const mean = p.reduce((sum, w, i) => sum + w * place(0, i), 0) / total
  const weight = indefinite(first.points)
  return {
    mean,
    sd: Math.sqrt(p.reduce((sum, w, i) => sum + w * (place(0, i) - mean) ** 2, 0) / total),
    below: Array.from(p, (_, m) => ({ x: place(0, m), share: p.reduce((sum, w, j) => sum + w * weight(m - j), 0) / total })),
  }
}
