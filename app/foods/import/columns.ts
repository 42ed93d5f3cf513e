// Which figure does a USDA code stand for? Nutrients are found by id or number, never by part of a name.
import type { FoodNutrientId } from '@charley/core'

/** What the files hold beside the nutrients we follow: other ways to say the same thing, and figures to check against. */
export type HelperColumn =
  | 'energySpecificKcal'
  | 'energyGeneralKcal'
  | 'energyKj'
  | 'labelFatG'
  | 'newMethodFibreG'
  | 'vitaminDIu'
  | 'foodFolateUg'
  | 'sugarsG'
  | 'saturatedFatG'
export type Column = FoodNutrientId | HelperColumn

export type Unit = 'kcal' | 'kj' | 'g' | 'mg' | 'ug' | 'iu'

interface ColumnRow {
  readonly column: Column
  /** `nutrient.id` of FoodData Central. */
  readonly id: string
  /** `nutrient.nutrient_nbr`: the number of SR, which the survey's CSV and the short answers of the API use. */
  readonly number: string
  readonly unit: Unit
  /** The head of the column in the FNDDS "At A Glance" sheets, blanks made single. */
  readonly heading?: string
}

const row = (column: Column, id: number, number: number, unit: Unit, heading?: string): ColumnRow =>
  heading === undefined
    ? { column, id: String(id), number: String(number), unit }
    : { column, id: String(id), number: String(number), unit, heading }

export const columnRows: readonly ColumnRow[] = [
  row('energyKcal', 1008, 208, 'kcal', 'Energy (kcal)'),
  row('energySpecificKcal', 2048, 958, 'kcal'),
  row('energyGeneralKcal', 2047, 957, 'kcal'),
  row('energyKj', 1062, 268, 'kj'),
  row('waterG', 1051, 255, 'g', 'Water (g)'),
  row('proteinG', 1003, 203, 'g', 'Protein (g)'),
  row('fatG', 1004, 204, 'g', 'Total Fat (g)'),
  row('labelFatG', 1085, 298, 'g'),
  row('carbohydrateG', 1005, 205, 'g', 'Carbohydrate (g)'),
  row('fibreG', 1079, 291, 'g', 'Fiber, total dietary (g)'),
  row('newMethodFibreG', 2033, 293, 'g'),
  row('calciumMg', 1087, 301, 'mg', 'Calcium (mg)'),
  row('magnesiumMg', 1090, 304, 'mg', 'Magnesium (mg)'),
  row('potassiumMg', 1092, 306, 'mg', 'Potassium (mg)'),
  row('sodiumMg', 1093, 307, 'mg', 'Sodium (mg)'),
  row('phosphorusMg', 1091, 305, 'mg', 'Phosphorus (mg)'),
  row('ironMg', 1089, 303, 'mg', 'Iron (mg)'),
  row('zincMg', 1095, 309, 'mg', 'Zinc (mg)'),
  row('vitaminDUg', 1114, 328, 'ug', 'Vitamin D (D2 + D3) (mcg)'),
  row('vitaminDIu', 1110, 324, 'iu'),
  row('thiaminMg', 1165, 404, 'mg', 'Thiamin (mg)'),
  row('vitaminB6Mg', 1175, 415, 'mg', 'Vitamin B-6 (mg)'),
  row('vitaminB12Ug', 1178, 418, 'ug', 'Vitamin B-12 (mcg)'),
  row('folateDfeUg', 1190, 435, 'ug', 'Folate, DFE (mcg_DFE)'),
  row('folicAcidUg', 1186, 431, 'ug', 'Folic acid (mcg)'),
  row('foodFolateUg', 1187, 432, 'ug', 'Folate, food (mcg)'),
  row('vitaminKUg', 1185, 430, 'ug', 'Vitamin K (phylloquinone) (mcg)'),
  row('vitaminCMg', 1162, 401, 'mg', 'Vitamin C (mg)'),
  row('alcoholG', 1018, 221, 'g', 'Alcohol (g)'),
  row('caffeineMg', 1057, 262, 'mg', 'Caffeine (mg)'),
  row('sugarsG', 2000, 269, 'g', 'Sugars, total (g)'),
  row('saturatedFatG', 1258, 606, 'g', 'Fatty acids, total saturated (g)'),
]

const byCode = new Map<string, ColumnRow>(columnRows.flatMap((row) => [[row.id, row] as const, [row.number, row] as const]))
const byHeading = new Map<string, Column>(columnRows.flatMap((row) => (row.heading ? [[row.heading, row.column] as const] : [])))
const units = new Map<Column, Unit>(columnRows.map((row) => [row.column, row.unit]))

/** Ids run from 1001 and numbers to 958, so that a code says itself which of the two it is. */
export const isNumber = (code: string): boolean => Number(code) < 1000

/** The column of an id or a number ("1087", "301", "301.0"); undefined for nutrients that Charley does not follow. */
export const columnOf = (code: string): Column | undefined => (byCode.get(code) ?? byCode.get(code.replace(/\.0+$/, '')))?.column

/** The column under an "At A Glance" heading, which may hold line breaks. */
export const columnUnder = (heading: string): Column | undefined => byHeading.get(heading.replace(/\s+/g, ' ').trim())

export const unitOf = (column: Column): Unit | undefined => units.get(column)
