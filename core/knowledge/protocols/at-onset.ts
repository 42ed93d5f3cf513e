// Stretching the muscle that cramps. Universal practice, never tested; the seconds only give the timer something to count.
import { judged, type StretchPosition, type StretchProtocol } from '../types/index.js'

const once = (what: string) => judged(1, [1, 3], what)

const onset = (id: string, position: StretchPosition): StretchProtocol => ({
  id,
  steps: [
    {
      position,
      sides: 'the-cramped-one',
      holdSeconds: judged(30, [10, 120], 'seconds to count; it is held until the muscle lets go', ['cks-leg-cramps']),
      restSeconds: judged(5, [0, 15], 'seconds to breathe before it is done again', ['cks-leg-cramps']),
      repeats: once('once, and again if the knot comes back'),
    },
  ],
  timesPerDay: once('with each cramp'),
  when: 'at-onset',
  sources: ['cks-leg-cramps', 'aafp-2012'],
  ground: 'practice',
})

export const onsetCalfInBed = onset('onset-calf-in-bed', 'calf-in-bed-onset')
export const onsetCalfStanding = onset('onset-calf-standing', 'calf-standing-onset')
export const onsetFoot = onset('onset-foot', 'foot-onset')
export const onsetThighBack = onset('onset-thigh-back', 'thigh-back-onset')
export const onsetThighFront = onset('onset-thigh-front', 'thigh-front-onset')
