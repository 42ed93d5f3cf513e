// What does eating too little of a nutrient make likelier? Small odds: blood levels are defended, and losses and medicines weigh more.
import { derived, judged, type CauseId, type FactId, type FoodNutrientId, type Known } from '../types/index.js'

/** "Usual intake is below the need", as a risk of a cause. The diary gives it a probability, not a yes or no. */
export interface IntakeRisk {
  /** What the evidence is called among the reasons. */
  readonly id: FactId
  readonly nutrient: FoodNutrientId
  readonly cause: CauseId
  /** The share of adults whose usual intake is below their need. */
  readonly prevalence: Known
  readonly odds: Known
  /** The answered question that means the same; the diary takes its place. */
  readonly insteadOf?: FactId
}

export const intakeRisks: readonly IntakeRisk[] = [
  {
    id: 'magnesium-intake',
    nutrient: 'magnesiumMg',
    cause: 'low-magnesium',
    prevalence: derived(0.47, [0.4, 0.55], 'usual intake under the EAR, from mean and spread between adults', [
      'nhanes-2005-2018',
    ]),
    odds: judged(1.5, [1, 2.5], 'the kidney saves magnesium; night cramps had no clear link with intake in the same survey', [
      'nhanes-2005-2018',
    ]),
  },
  {
    id: 'calcium-intake',
    nutrient: 'calciumMg',
    cause: 'low-calcium',
    prevalence: derived(0.42, [0.3, 0.55], 'usual intake under the EAR, from mean and spread between adults', [
      'nhanes-2015-2018',
    ]),
    odds: judged(
      1.3,
      [1, 2],
      'blood calcium is defended by the bones; weaker than the far lower diet that the question asks about',
    ),
    insteadOf: 'low-calcium-diet',
  },
  {
    id: 'thiamine-intake',
    nutrient: 'thiaminMg',
    cause: 'low-thiamine',
    prevalence: derived(0.08, [0.04, 0.14], 'usual intake under the EAR, from mean and spread between adults', [
      'nhanes-2005-2018',
    ]),
    odds: judged(2, [1, 4], 'stores last weeks; drink, vomiting and bypass surgery weigh far more'),
  },
]
