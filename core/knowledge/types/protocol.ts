// What is a set of stretches? Positions, seconds and repeats exactly as a trial did them, and what the trial found.
import type { Known, SourceId } from './number.js'

/** How a body is held, drawn on the page under this id. */
export const stretchPositions = [
  'calf-standing',
  'soleus-standing',
  'hamstring-standing',
  'calf-sitting-towel',
  'calf-in-bed-onset',
  'calf-standing-onset',
  'foot-onset',
  'thigh-front-onset',
  'thigh-back-onset',
] as const
export type StretchPosition = (typeof stretchPositions)[number]

/** A set of stretches exactly as a trial did it (or, where none did, as it is commonly taught). */
export interface StretchProtocol {
  readonly id: string
  readonly steps: readonly {
    readonly position: StretchPosition
    readonly sides: 'each' | 'both' | 'the-cramped-one'
    readonly holdSeconds: Known
    readonly restSeconds: Known
    readonly repeats: Known
  }[]
  readonly timesPerDay: Known
  readonly weeks?: Known
  readonly when: 'before-bed' | 'through-the-day' | 'during-dialysis' | 'at-onset'
  /** A form of it for someone who may fall. */
  readonly sitting?: string
  readonly sources: readonly SourceId[]
  /** `trial`: as done in a trial. `practice`: common practice, never tested. */
  readonly ground: 'trial' | 'practice'
}

/** What came of it when it was tried. */
export interface StretchTrial {
  readonly id: SourceId
  /** The protocols that it tried. */
  readonly protocols: readonly StretchProtocol['id'][]
  /** `randomised`, `controlled` (two groups, not by lot), `uncontrolled` (no second group), `review` (of several trials). */
  readonly design: 'randomised' | 'controlled' | 'uncontrolled' | 'review'
  readonly people: Known
  /** Difference against those who did not stretch; below zero is better. */
  readonly results: readonly {
    readonly measure: 'cramps-a-night' | 'cramps-in-four-weeks' | 'cramps-a-session' | 'pain-of-ten'
    readonly difference: Known
  }[]
  readonly answer: 'helped' | 'no-difference' | 'cannot-tell'
}
