// What do the columns of Health Connect mean? As in Android's own source (packages/modules/HealthFitness), not as apps number things.
import type { FoodNutrientId } from '@charley/core'

const [MG, UG] = [1e3, 1e6]

/** Of nutrition_record_table: which nutrient, and how many of its unit are in one of the column's (grams; small calories for energy). */
export const nutrientColumns: Readonly<Record<string, readonly [FoodNutrientId, number]>> = {
  energy: ['energyKcal', 1e-3],
  protein: ['proteinG', 1],
  total_fat: ['fatG', 1],
  total_carbohydrate: ['carbohydrateG', 1],
  dietary_fiber: ['fibreG', 1],
  calcium: ['calciumMg', MG],
  magnesium: ['magnesiumMg', MG],
  potassium: ['potassiumMg', MG],
  sodium: ['sodiumMg', MG],
  phosphorus: ['phosphorusMg', MG],
  iron: ['ironMg', MG],
  zinc: ['zincMg', MG],
  vitamin_d: ['vitaminDUg', UG],
  thiamin: ['thiaminMg', MG],
  vitamin_b6: ['vitaminB6Mg', MG],
  vitamin_b12: ['vitaminB12Ug', UG],
  folate: ['folateDfeUg', UG],
  folic_acid: ['folicAcidUg', UG],
  vitamin_k: ['vitaminKUg', UG],
  vitamin_c: ['vitaminCMg', MG],
  caffeine: ['caffeineMg', MG],
}

/** Grams (energy_from_fat: small calories) of what the diary does not follow: kept beside the entry. */
export const otherColumns =
  `biotin chloride cholesterol chromium copper energy_from_fat iodine manganese molybdenum monounsaturated_fat
  niacin pantothenic_acid polyunsaturated_fat riboflavin saturated_fat selenium sugar trans_fat unsaturated_fat vitamin_a vitamin_e`.split(
    /\s+/,
  )

/** 0 is not known. */
export const mealTypes = [undefined, 'breakfast', 'lunch', 'dinner', 'snack'] as const

/** By the platform's own numbers (ExerciseSessionType); those of the Jetpack library differ and never reach the file. 0 is not known. */
export const exerciseTypes =
  `Unknown|Badminton|Baseball|Basketball|Biking|Stationary biking|Boot camp|Boxing|Calisthenics|Cricket|Dancing|
Exercise class|Fencing|American football|Australian football|Frisbee|Golf|Guided breathing|Gymnastics|Handball|
High intensity interval training|Hiking|Ice hockey|Ice skating|Martial arts|Paddling|Paragliding|Pilates|Racquetball|Rock climbing|
Roller hockey|Rowing|Rugby|Running|Treadmill running|Sailing|Scuba diving|Skating|Skiing|Snowboarding|Snowshoeing|Soccer|Softball|Squash|
Stair climbing|Strength training|Stretching|Surfing|Open water swimming|Pool swimming|Table tennis|Tennis|Volleyball|Walking|Water polo|
Weightlifting|Wheelchair|Yoga|Other workout|Stair climbing machine|Elliptical|Rowing machine`
    .split('|')
    .map((name) => name.trim())

/** Of sleep_stages_table: sleeping, light, deep, REM. Awake, out of bed and not known are not sleep. */
export const asleepStages: ReadonlySet<number> = new Set([2, 4, 5, 6])
