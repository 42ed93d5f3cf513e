// How do doubtful numbers multiply and add? Values with a 90 % range, all above zero.
import type { Estimate } from './report.js'

/** Independent factors: their doubts, as ratios, add like right angles (log-normal). A range that reaches zero reaches zero. */
export function times(...factors: readonly Estimate[]): Estimate {
  const value = factors.reduce((product, factor) => product * factor.value, 1)
  if (value === 0) return { value: 0, low: 0, high: factors.reduce((product, factor) => product * factor.high, 1) }
  const down = Math.hypot(...factors.map((factor) => Math.log(factor.value / factor.low)))
  const up = Math.hypot(...factors.map((factor) => Math.log(factor.high / factor.value)))
  return { value, low: value * Math.exp(-down), high: value * Math.exp(up) }
}

/** Parts that err together, as the sessions of one person do. */
export const plus = (parts: readonly Estimate[]): Estimate => ({
  value: parts.reduce((sum, part) => sum + part.value, 0),
  low: parts.reduce((sum, part) => sum + part.low, 0),
  high: parts.reduce((sum, part) => sum + part.high, 0),
})

export const exactly = (value: number): Estimate => ({ value, low: value, high: value })
