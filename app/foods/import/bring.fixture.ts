// For the tests: small downloads of FoodData Central, brought into a store in memory.
import type { Food } from '@charley/core'
import { brandedCsv, csv, foodCsv, folderOf, nutrientCsv, type Tables } from './files.fixture.js'
import { importFoods, type ImportReport } from './index.js'
import { memoryStore } from './memory-store.fixture.js'

export async function bring(
  files: Tables,
): Promise<{ readonly foods: readonly Food[]; readonly report: ImportReport; readonly food: Food }> {
  const store = memoryStore()
  const report = await importFoods(folderOf(files), store)
  const foods = [...store.foods().values()]
  return { foods, report, food: foods[0]! }
}

export const count = (report: ImportReport, reason: string) =>
  [...report.cases, ...report.releases.flatMap(({ cases }) => cases)]
    .filter((one) => one.reason === reason)
    .reduce((sum, one) => sum + one.count, 0)

export const sr = (rows: readonly (readonly (string | number)[])[], more: Tables = {}): Tables => ({
  'food.csv': foodCsv([[1, 'sr_legacy_food', 'Oats', 8]]),
  'food_nutrient.csv': nutrientCsv(rows.map((row) => [1, ...row])),
  'food_category.csv': csv(['id', 'code', 'description'], [[8, '0800', 'Breakfast Cereals']]),
  ...more,
})

export const brands = (
  rows: readonly (readonly (string | number)[])[],
  figures: readonly (readonly (string | number)[])[],
): Tables => ({
  'food.csv': foodCsv(rows.map(([id = '']) => [id, 'branded_food', `COOKIE ${id}`, ''])),
  'branded_food.csv': brandedCsv(rows),
  'food_nutrient.csv': nutrientCsv(figures),
})
