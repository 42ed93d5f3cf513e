// Leaning against a wall by day: Daniell's letter of 1979, and the trial by Coppin that tested it.
import { judged, measured, recalled, type StretchProtocol } from '../types/index.js'

const lean: StretchProtocol['steps'][number] = {
  position: 'calf-standing',
  sides: 'both',
  holdSeconds: recalled(10, [10, 10], 'daniell-1979', 'seconds, as a newspaper of 1999 retells it too'),
  restSeconds: recalled(5, [5, 10], 'daniell-1979', 'seconds'),
  repeats: judged(3, [2, 3], 'the letter says to repeat it, not how often', ['daniell-1979']),
}

const timesPerDay = recalled(3, [3, 3], ['daniell-1979', 'coppin-2005'], 'times a day')

/** Heels down 0.6 to 0.9 m from a wall, leaning in; until the cramps are gone. */
export const daniellWallLean: StretchProtocol = {
  id: 'daniell-1979',
  steps: [lean],
  timesPerDay,
  when: 'through-the-day',
  sources: ['daniell-1979'],
  ground: 'practice',
}

export const coppinWallLean: StretchProtocol = {
  id: 'coppin-2005',
  steps: [lean],
  timesPerDay,
  weeks: measured(12, [6, 12], 'coppin-2005', 'weeks: six as told, then free to go on; counted after twelve'),
  when: 'through-the-day',
  sources: ['coppin-2005'],
  ground: 'trial',
}
