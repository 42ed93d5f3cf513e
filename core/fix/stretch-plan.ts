// What does the timer count? A set of stretches as one list of timed steps, the same on every face.
import type { StretchPosition, StretchProtocol } from '../knowledge/types/index.js'

export type Side = 'left' | 'right' | 'both' | 'the-cramped-one'

/** `rest`, `change-side` and `change-position` name the position and side that come next. */
export interface TimedStep {
  readonly kind: 'hold' | 'rest' | 'change-side' | 'change-position'
  readonly position: StretchPosition
  readonly side: Side
  readonly seconds: number
  /** "2 of 3": which hold of this position and side this is, or leads to. */
  readonly turn: number
  readonly turns: number
}

export interface StretchPlan {
  readonly protocol: StretchProtocol['id']
  readonly steps: readonly TimedStep[]
  /** Of all steps together. */
  readonly seconds: number
  /** At onset the seconds only pace the counting: it is held until the muscle lets go. */
  readonly untilItLetsGo: boolean
}

const sidesOf = (sides: StretchProtocol['steps'][number]['sides']): readonly Side[] =>
  sides === 'each' ? ['left', 'right'] : [sides]

/**
 * All holds in order, each position on one side and then on the other. The pause between two holds is the protocol's rest; it is
 * also the time to change sides and positions. There is none after the last.
 */
export function stretchPlan({ id, steps, when }: StretchProtocol): StretchPlan {
  const holds = steps.flatMap(({ position, sides, holdSeconds, restSeconds, repeats }) =>
    sidesOf(sides).flatMap((side) =>
      Array.from({ length: repeats.value }, (_, index) => ({
        hold: { kind: 'hold', position, side, seconds: holdSeconds.value, turn: index + 1, turns: repeats.value } as const,
        rest: restSeconds.value,
      })),
    ),
  )
  const timed = holds.flatMap(({ hold, rest }, index): readonly TimedStep[] => {
    const next = holds[index + 1]?.hold
    if (next === undefined) return [hold]
    const samePosition = next.position === hold.position
    const kind = !samePosition ? 'change-position' : next.side === hold.side ? 'rest' : 'change-side'
    return [hold, { ...next, kind, seconds: rest }]
  })
  return {
    protocol: id,
    steps: timed,
    seconds: timed.reduce((sum, { seconds }) => sum + seconds, 0),
    untilItLetsGo: when === 'at-onset',
  }
}
