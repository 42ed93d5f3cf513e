// How much does this nutrient vary, from day to day and between people of this age and sex?
import { intake, type Spread, type Swing } from '../knowledge/intake/index.js'
import { populationOthers } from '../knowledge/intake/population-others.js'
import type { FoodNutrientId } from '../knowledge/types/index.js'
import type { LifeStage } from './report.js'

interface Banded {
  readonly from: number
  readonly below?: number
  readonly sex?: 'female' | 'male'
}

const fits =
  ({ ageYears, sex }: LifeStage) =>
  (band: Banded): boolean =>
    ageYears !== undefined &&
    band.from <= ageYears &&
    ageYears < (band.below ?? Infinity) &&
    (band.sex === undefined || band.sex === sex)

/** SD of single days within a person, as IOM 2000 prints it. Of pregnant and breast-feeding women, that of women of the age. */
export const swingOf = (nutrient: FoodNutrientId, stage: LifeStage): Swing | undefined =>
  intake.withinPerson.find(fits(stage))?.swings[nutrient]

/** Mean and both SDs of people of this age and sex in a survey: pooled over many years where there are such figures. */
export const spreadOf = (nutrient: FoodNutrientId, stage: LifeStage): Spread | undefined =>
  [...intake.population, ...populationOthers].find((group) => fits(stage)(group) && group.spreads[nutrient])?.spreads[nutrient]

/** True when days are too far from normal for a probability of one person: by either source, the coefficient of variation is too large. */
export function tooSkewed(nutrient: FoodNutrientId, stage: LifeStage): boolean {
  const spread = spreadOf(nutrient, stage)
  const cvs = [swingOf(nutrient, stage)?.cv.value, spread && spread.within.value / spread.mean.value]
  return cvs.some((cv) => cv !== undefined && cv > intake.tooSkewedCv.value)
}
