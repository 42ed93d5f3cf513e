// How likely does so much meet the need of one like this person? Needs are normal around the EAR; a menstruating woman's need for iron is not.
import { judging } from '../knowledge/intake/judging.js'
import type { Known } from '../knowledge/types/index.js'
import { normalCdf } from './normal.js'
import type { LifeStage, Requirement } from './report.js'
import { ironRisk } from './requirements/index.js'

/** How a need is spread among people of one stage of life. `cv` is a parameter, for its own range is looked through. */
export type Need =
  | { readonly kind: 'normal'; readonly ear: number; readonly cv: Known }
  /** The probability table of IOM 2001 (iron). */
  | { readonly kind: 'table' }

/** Whether the table of menstruating women is this woman's. */
const menstruates = ({ sex, ageYears = 0, pregnancyWeeks, breastfeedingMonths }: LifeStage) =>
  sex === 'female' &&
  ageYears >= judging.menstruatesFrom.value &&
  ageYears < judging.menstruatesBelow.value &&
  pregnancyWeeks === undefined &&
  breastfeedingMonths === undefined

/** Undefined where only an adequate intake exists, and where the spread of needs leans to one side and nobody has tabulated it. */
export function needOf(requirement: Requirement, stage: LifeStage): Need | undefined {
  const { nutrient, authority, ear, requirementCv } = requirement
  if (nutrient === 'ironMg') return authority === 'nasem' && menstruates(stage) ? { kind: 'table' } : undefined
  return ear && requirementCv && { kind: 'normal', ear: ear.value, cv: requirementCv }
}

/** Chance that a usual intake meets the need. `besides` is variance of the intake that comes on top. */
export function chanceMet(need: Need, usual: number, cv: number, besides: number): number {
  if (need.kind === 'normal') return normalCdf((usual - need.ear) / Math.sqrt((cv * need.ear) ** 2 + besides))
  return 1 - ironRisk(usual).value
}
