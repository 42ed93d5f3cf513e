// Stretches before bed as in the one trial that found them to help; standing, or sitting for someone who may fall.
import { measured, type Known, type StretchPosition, type StretchProtocol } from '../types/index.js'

const trial = (value: number, note: string): Known => measured(value, [value, value], 'hallegraeff-2012', note)

const stretch = (position: StretchPosition): StretchProtocol['steps'][number] => ({
  position,
  sides: 'each',
  holdSeconds: trial(10, 'seconds at a fairly strong pull'),
  restSeconds: trial(10, 'seconds of rest between two stretches'),
  repeats: trial(3, 'times each'),
})

const nightly = {
  timesPerDay: trial(1, 'just before going to sleep'),
  weeks: trial(6, 'weeks'),
  when: 'before-bed',
  sources: ['hallegraeff-2012'],
  ground: 'trial',
} as const

/** Calf and back of the thigh, both legs. The paper prints "within three minutes" for both legs. */
export const standingBeforeBed: StretchProtocol = {
  id: 'hallegraeff-2012',
  steps: [stretch('calf-standing'), stretch('hamstring-standing')],
  ...nightly,
  sitting: 'hallegraeff-2012-sitting',
}

/** One stretch for calf and thigh together, shown in the trial to those who found standing difficult. */
export const sittingBeforeBed: StretchProtocol = {
  id: 'hallegraeff-2012-sitting',
  steps: [stretch('calf-sitting-towel')],
  ...nightly,
}

/** What the paper prints for both legs, to hold the timer against. */
export const printedMinutes = trial(3, 'minutes: "stretching of both legs was done within three minutes"')
