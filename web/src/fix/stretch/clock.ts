// Where in the routine is one now? Counted by the clock on the wall, never by ticks: a locked screen or a sleeping tab loses nothing.
import type { TimedStep } from '@charley/core/fix'

/** A step of the routine; before the first hold there is a moment to get into place. */
export type Step = Omit<TimedStep, 'kind'> & { readonly kind: TimedStep['kind'] | 'ready' }

/** `counted`: milliseconds before it was last set going. `since`: when that was; absent while it stands still. */
export interface Clock {
  readonly counted: number
  readonly since?: number
}

/** The clock on the wall can be put back while a routine runs; time passed is never less than none. */
export const elapsed = ({ counted, since }: Clock, now: number): number =>
  since === undefined ? counted : counted + Math.max(0, now - since)

export const stopped = (clock: Clock, now: number): Clock => ({ counted: elapsed(clock, now) })
export const going = (clock: Clock, now: number): Clock => ({ counted: elapsed(clock, now), since: now })
/** The same clock, standing or going, at another moment of the routine. */
export const movedTo = ({ since }: Clock, counted: number, now: number): Clock =>
  since === undefined ? { counted } : { counted, since: now }

export interface Place {
  /** Past the last step: the routine is over. */
  readonly done: boolean
  readonly index: number
  /** Milliseconds that this step has run, and has still to run. */
  readonly into: number
  readonly left: number
}

const second = 1000

/** When a step begins, in milliseconds from the start of the routine. */
export const beginOf = (steps: readonly Step[], index: number): number =>
  steps.slice(0, index).reduce((sum, { seconds }) => sum + seconds * second, 0)

/** Which step runs after so many milliseconds. */
export function placeAt(steps: readonly Step[], passed: number): Place {
  let begin = 0
  for (const [index, { seconds }] of steps.entries()) {
    const end = begin + seconds * second
    if (passed < end) return { done: false, index, into: passed - begin, left: end - passed }
    begin = end
  }
  return { done: true, index: steps.length, into: 0, left: 0 }
}

const lookBack = 2 * second

/** Back to the beginning of this step; in its first two seconds, to the step before. */
export function backFrom(steps: readonly Step[], passed: number): number {
  const { index, into } = placeAt(steps, passed)
  return beginOf(steps, into < lookBack ? Math.max(0, index - 1) : index)
}

/** On to the next step; from the last, to the end. */
export const skipFrom = (steps: readonly Step[], passed: number): number => beginOf(steps, placeAt(steps, passed).index + 1)
