// What can be true of a living person? The limits outside which a case file is taken for a slip of the pen.
import { judged, measured, type Known } from './types/index.js'

type Limits = readonly [low: Known, high: Known]
const slip = 'outside it a slip of the pen is far likelier than the person'

export const personLimits = {
  ageYears: [judged(0, [0, 0], 'nobody is younger than newborn'), judged(120, [115, 122], `the oldest lived to 122; ${slip}`)],
  adultYears: [judged(18, [16, 21], 'below it Charley sends to a person: policy'), judged(120, [115, 122], 'as for age')],
  pregnancyWeeks: [judged(0, [0, 1], 'counted from the last period'), judged(45, [43, 46], `induced by 42 weeks; ${slip}`)],
  pregnantAge: [judged(10, [9, 12], slip), judged(60, [56, 68], `with donated eggs, rarely after 60; ${slip}`)],
  heightCm: [
    judged(90, [60, 110], `also tells metres, feet and inches from centimetres; ${slip}`),
    judged(250, [230, 272], slip),
  ],
  weightKg: [judged(20, [15, 25], slip), judged(450, [350, 640], slip)],
  latitudeDegrees: [judged(-90, [-90, -90], 'the south pole'), judged(90, [90, 90], 'the north pole')],
  servings: [judged(0, [0, 0], 'none'), judged(100, [50, 150], slip)],
  calciumMg: [judged(0, [0, 0], 'none'), judged(10_000, [5000, 15_000], slip)],
  vitaminDUg: [judged(0, [0, 0], 'none'), judged(2500, [1250, 5000], `100 000 units is a loading dose; ${slip}`)],
  otherIntake: [judged(0, [0, 0], 'none'), judged(100_000, [50_000, 200_000], slip)],
  fluidLimitMl: [
    judged(200, [100, 500], `ml a day; less is no limit that anyone sets; ${slip}`),
    judged(10_000, [5000, 20_000], slip),
  ],
  alcoholUnits: [judged(0, [0, 0], 'none'), judged(700, [500, 1000], `ten bottles of spirits a day; ${slip}`)],
} as const satisfies Readonly<Record<string, Limits>>

/** Below these an intake counts as the risk of the same meaning. */
export const lowIntake = {
  calciumMg: judged(500, [400, 600], 'the bound that the reference gives for a diet short of calcium (causes.md B3, R05)'),
  vitaminDUg: measured(2, [1.5, 2.5], 'herrick-2019', 'upper bound of the lowest third of intake'),
  alcoholUnits: judged(14, [10, 14], 'the UK limit for low-risk drinking, as the question asks it'),
} as const
