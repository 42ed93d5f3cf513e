// How are the notes of telephones and watches to be read? Lengths and weights by law; the rest is policy.
import { judged, recalled } from '../types/index.js'

export const devices = {
  cmPerInch: recalled(2.54, [2.54, 2.54], 'ucum', 'international inch; exact by definition'),
  lbPerStone: recalled(14, [14, 14], 'ucum', 'pounds in a stone; exact by definition'),
  standardDrinkG: judged(
    14,
    [8, 20],
    'g of alcohol in "one drink", from memory: a US standard drink holds 14, a British unit 8, others lie between; phones do not say which',
  ),
  moderateFromMet: judged(3, [2.5, 3.5], 'MET, from memory: where US advice on activity has moderate effort begin'),
  hardFromMet: judged(6, [5.5, 7], 'MET, from memory: where US advice on activity has vigorous effort begin'),
  nightFromHour: judged(18, [15, 20], 'o’clock: sleep that begins from here on counts to the night that follows'),
  sameWorkout: judged(
    0.5,
    [0.3, 0.8],
    'of the shorter of two workouts: where they share so much time, two apps noted one of them',
  ),
} as const
