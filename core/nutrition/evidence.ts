// What does intake say about deficiency? A chance of eating too little, for the search for causes; never a finding of deficiency.
import type { FoodNutrientId } from '../knowledge/types/index.js'
import type { Adequacy, Estimate } from './report.js'

export interface IntakeEvidence {
  readonly nutrient: FoodNutrientId
  /** P(usual intake is below the need), with its band. */
  readonly probabilityInadequate: Estimate
}

/** Nutrients whose lack stands behind cramps and for which one person's intake can be judged. */
const telling: readonly FoodNutrientId[] = ['magnesiumMg', 'calciumMg', 'thiaminMg']

/**
 * One entry for each of magnesium, calcium and thiamin whose probability is known. Potassium has an adequate intake only, and the days
 * of vitamin B12 and vitamin D are too uneven: they give none.
 */
export const intakeEvidence = (judged: readonly Adequacy[]): readonly IntakeEvidence[] =>
  judged.flatMap(({ nutrient, probability }) =>
    probability && telling.includes(nutrient)
      ? [
          {
            nutrient,
            probabilityInadequate: { value: 1 - probability.value, low: 1 - probability.high, high: 1 - probability.low },
          },
        ]
      : [],
  )
