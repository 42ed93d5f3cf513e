// With which odds does a finding start out when it is first touched: explained or not yet, by lane?
import type { Touch } from './order.js'
import type { Run } from './presence.js'

/** At most 2^this many lanes run side by side: enough to spread the work of a step, few enough for the nearest cache. */
export const MOST_LANES = 4

/** Factors that are the same in every lane. */
export const none = new Float64Array(1 << MOST_LANES)
export const whole = new Float64Array(1 << MOST_LANES).fill(1)

interface Odds {
  /** P(not explained yet). */
  readonly clear: Float64Array
  /** P(explained). */
  readonly set: Float64Array
}

/** Where the cause that touches it is present, and where it is absent and the leak alone explains. */
export interface Opening {
  readonly present: Odds
  readonly absent: Odds
}

const odds = (): Odds => ({ clear: new Float64Array(1 << MOST_LANES), set: new Float64Array(1 << MOST_LANES) })
export const openingSpace = (): Opening => ({ present: odds(), absent: odds() })

/** Works it out for a run of lanes, into `space`. */
export function opening({ finding, link }: Touch, { numbers, from, shift }: Run, space: Opening): Opening {
  const { lanes } = numbers
  const { present, absent } = space
  for (let l = 0; l < 1 << shift; l++) {
    const leak = numbers.leak[finding * lanes + from + l]!
    const q = numbers.link[link * lanes + from + l]!
    present.clear[l] = (1 - leak) * (1 - q)
    present.set[l] = leak + (1 - leak) * q
    absent.clear[l] = 1 - leak
    absent.set[l] = leak
  }
  return space
}
