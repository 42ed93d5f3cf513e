// How far back does the doctor's page look, and from when on does it speak of a trend? Policy, for nobody has measured it.
import { judged } from '../types/index.js'

export const reportPolicy = {
  /** Days up to the last one, unless somebody says others. */
  days: judged(56, [28, 84], 'eight weeks: two months are what a doctor asks about, and enough for a rate'),
  /** Share of such intervals that would hold the true rate. */
  confidence: judged(0.95, [0.9, 0.99], 'the interval that doctors are used to'),
  /** Days whose cramps are known in each half before the halves are compared. */
  trendDaysOfHalf: judged(10, [7, 14], 'fewer than ten days of a half are one or two bad nights'),
  /** Cramps in both halves together before they are compared. */
  trendCramps: judged(6, [4, 10], 'with fewer no change could ever show'),
  /** Weeks with at least one known day before their scatter is reckoned with. */
  scatterWeeks: judged(3, [3, 5], 'two weeks tell nothing of scatter'),
  /** Hours after a cramp from which on writing it down counts as looking back. */
  lateHours: judged(48, [24, 72], 'after two days nobody is sure of the hour any more'),
  /** Added to each count, so that a half without a cramp can be compared. */
  halfCount: judged(0.5, [0.5, 0.5], 'the usual half that keeps the logarithm of a ratio of counts finite (Haldane, Anscombe)'),
} as const
