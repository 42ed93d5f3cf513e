// How much of the element is in a salt? Computed from molar masses. The label's elemental amount goes first, where there is one.
import { derived, type FoodNutrientId, type Known } from '../types/index.js'

export interface Salt {
  readonly id: string
  readonly gives: FoodNutrientId
  /** g per mol of the salt. */
  readonly formulaMass: Known
  /** Weight of the element ÷ weight of the salt. */
  readonly share: Known
  /** Other salts sold under the same name: without a figure on the label, ask. */
  readonly soldAs?: 'magnesium-citrate' | 'magnesium-lactate' | 'calcium-citrate' | 'magnesium-glycinate'
}

const salt = (id: string, gives: FoodNutrientId, mass: number, percent: number, soldAs?: Salt['soldAs']): Salt => ({
  id,
  gives,
  formulaMass: derived(mass, [mass - 0.01, mass + 0.01], 'g per mol, from standard atomic masses', ['ucum']),
  share: derived(
    Math.round(percent * 10) / 1000,
    [(percent - 0.05) / 100, (percent + 0.05) / 100],
    soldAs === undefined
      ? 'of the weight of the salt is the element'
      : `of the weight of the salt is the element; several salts are sold as ${soldAs.replace('-', ' ')}, so ask for the label`,
    ['ucum'],
  ),
  ...(soldAs && { soldAs }),
})

export const salts: readonly Salt[] = [
  salt('magnesium-oxide', 'magnesiumMg', 40.3, 60.3),
  salt('magnesium-hydroxide', 'magnesiumMg', 58.32, 41.7),
  salt('magnesium-carbonate', 'magnesiumMg', 84.31, 28.8),
  salt('magnesium-citrate-tribasic-anhydrous', 'magnesiumMg', 451.11, 16.2, 'magnesium-citrate'),
  salt('magnesium-citrate-tribasic-nonahydrate', 'magnesiumMg', 613.25, 11.9, 'magnesium-citrate'),
  salt('magnesium-hydrogen-citrate', 'magnesiumMg', 214.41, 11.3, 'magnesium-citrate'),
  salt('magnesium-bisglycinate', 'magnesiumMg', 172.42, 14.1, 'magnesium-glycinate'),
  salt('magnesium-chloride-hexahydrate', 'magnesiumMg', 203.3, 12.0),
  salt('magnesium-sulfate-heptahydrate', 'magnesiumMg', 246.47, 9.9),
  salt('magnesium-lactate-anhydrous', 'magnesiumMg', 202.44, 12.0, 'magnesium-lactate'),
  salt('magnesium-lactate-dihydrate', 'magnesiumMg', 238.47, 10.2, 'magnesium-lactate'),
  salt('magnesium-gluconate-dihydrate', 'magnesiumMg', 450.63, 5.4),
  salt('magnesium-aspartate-dihydrate', 'magnesiumMg', 324.52, 7.5),
  salt('magnesium-l-threonate', 'magnesiumMg', 294.5, 8.3),
  salt('magnesium-malate', 'magnesiumMg', 156.38, 15.5),
  salt('magnesium-orotate-dihydrate', 'magnesiumMg', 370.51, 6.6),
  salt('magnesium-taurate', 'magnesiumMg', 272.57, 8.9),
  salt('magnesium-glycerophosphate', 'magnesiumMg', 194.36, 12.5),
  salt('potassium-chloride', 'potassiumMg', 74.55, 52.4),
  salt('potassium-citrate-monohydrate', 'potassiumMg', 324.41, 36.2),
  salt('potassium-gluconate', 'potassiumMg', 234.25, 16.7),
  salt('potassium-bicarbonate', 'potassiumMg', 100.11, 39.1),
  salt('calcium-carbonate', 'calciumMg', 100.09, 40.0),
  salt('calcium-citrate-tetrahydrate', 'calciumMg', 570.49, 21.1, 'calcium-citrate'),
  salt('calcium-citrate-anhydrous', 'calciumMg', 498.43, 24.1, 'calcium-citrate'),
  salt('calcium-lactate-pentahydrate', 'calciumMg', 308.29, 13.0),
  salt('calcium-gluconate-monohydrate', 'calciumMg', 448.39, 8.9),
  salt('tricalcium-phosphate', 'calciumMg', 310.17, 38.8),
  salt('calcium-acetate', 'calciumMg', 158.17, 25.3),
  salt('sodium-chloride', 'sodiumMg', 58.44, 39.3),
]
