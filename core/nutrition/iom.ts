// Is it enough, by the book? The tests for one person of IOM 2000, Dietary Reference Intakes: Applications in Dietary Assessment, chapter 3 and appendix B.
import { normalCdf } from './normal.js'

/** What a few days say. All in the nutrient's unit. */
export interface Observed {
  /** Mean of the days. */
  readonly mean: number
  readonly days: number
  /** SD from day to day within one person, of people of this age and sex; never the SD of these few days. */
  readonly withinSd: number
  /** Variance of the mean that comes besides, of supplements not taken every day. */
  readonly besides?: number
}

export interface IomTest {
  readonly z: number
  readonly probability: number
  /** SD of the difference between mean and reference value. */
  readonly sdOfDifference: number
}

const test = (difference: number, sdOfDifference: number): IomTest => {
  const z = difference / sdOfDifference
  return { z, probability: normalCdf(z), sdOfDifference }
}

const meanVariance = ({ days, withinSd, besides = 0 }: Observed) => withinSd ** 2 / days + besides

/**
 * Chance that usual intake meets the person's need: D = ȳ − EAR, SD_D = √(SD_req² + SD_within²/n), Φ(D/SD_D). IOM 2000, page 54 and
 * table B-1.
 */
export const earTest = (observed: Observed, ear: number, requirementSd: number): IomTest =>
  test(observed.mean - ear, Math.sqrt(requirementSd ** 2 + meanVariance(observed)))

/** Confidence that usual intake is above the adequate intake: z = (ȳ − AI)/(SD_within/√n). A low one says nothing. IOM 2000, page 60. */
export const aiTest = (observed: Observed, ai: number): IomTest => test(observed.mean - ai, Math.sqrt(meanVariance(observed)))

/** Confidence that usual intake is under the upper limit: z = (UL − ȳ)/(SD_within/√n). The book prints it with the sign turned. */
export const upperTest = (observed: Observed, limit: number): IomTest =>
  test(limit - observed.mean, Math.sqrt(meanVariance(observed)))

/** The mean that so many days must show for the need to be met with this z: EAR + z·SD_D. */
export const neededMean = (ear: number, requirementSd: number, withinSd: number, days: number, z: number): number =>
  ear + z * Math.sqrt(requirementSd ** 2 + withinSd ** 2 / days)
