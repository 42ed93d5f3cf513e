// Which amounts do the words of the actions name? Each with its address; a test holds words and numbers together.
import { judged, measured, recalled, type Known } from '../types/index.js'

/** By action. `value` is what the words say, or the middle of what they say. */
export const doses: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  'bedtime-stretch': {
    holdSeconds: measured(10, [10, 10], 'hallegraeff-2012', 'each hold, and each rest'),
    repeats: measured(3, [3, 3], 'hallegraeff-2012', 'each muscle, each leg'),
    weeks: measured(6, [6, 6], 'hallegraeff-2012', 'length of the trial'),
  },
  'magnesium-trial': {
    mgADay: judged(300, [250, 350], 'within the upper level for supplements: 250 at EFSA, 350 in the US', [
      'efsa-drv',
      'iom-1997',
    ]),
    weeks: judged(4, [2, 4], 'two to four weeks, as the trials ran', ['cochrane-magnesium-2020']),
  },
  'vitamin-k2': {
    microgramsANight: measured(180, [180, 180], 'tan-2024', 'menaquinone-7'),
    weeks: measured(8, [8, 8], 'tan-2024', 'length of the trial'),
  },
  'treat-vitamin-d': {
    microgramsADay: judged(15, [10, 20], 'everyday doses of the British and American advice', ['iom-2011', 'efsa-drv']),
  },
  'cut-alcohol': {
    unitsAWeek: judged(14, [10, 14], 'the British low-risk guideline, from memory'),
  },
  taurine: {
    gramsADay: measured(2, [2, 2], 'vidot-2018', 'dose of the trial'),
  },
  'walking-programme': {
    minutes: recalled(30, [30, 45], 'jama-pad', 'each time, several times a week'),
    months: recalled(3, [3, 6], 'jama-pad', 'length of a supervised programme'),
  },
}
