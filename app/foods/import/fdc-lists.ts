// What do the small tables of a FoodData Central CSV say? Units, codes and numbers that the large ones refer to; held in memory.
import { columnRows } from './columns.js'
import type { Heads } from './csv.js'
import { fdcIdOf } from './fdc-places.js'
import { plainNumber, surveyEdition } from './releases.js'
import type { Tally } from './report.js'

/** The tables that are read; the first two must be there. */
export const fdcTables = [
  'food.csv',
  'food_nutrient.csv',
  'nutrient.csv',
  'food_nutrient_derivation.csv',
  'food_category.csv',
  'measure_unit.csv',
  'sr_legacy_food.csv',
  'foundation_food.csv',
  'survey_fndds_food.csv',
  'branded_food.csv',
  'food_attribute.csv',
  'food_portion.csv',
] as const
export type TableName = (typeof fdcTables)[number]

/** Reads a table, if the download has it: `begin` finds the columns and gives what takes the lines. */
export type ReadTable = (file: TableName, begin: (heads: Heads) => (cells: readonly string[]) => void) => Promise<void>

export interface SurveyFood {
  readonly code: string | undefined
  readonly category: string
  /** "2021-2023", or '' where the file does not date it. */
  readonly edition: string
}

export interface Lists {
  /** Of nutrients, by id and by number. */
  readonly units: ReadonlyMap<string, string>
  readonly derivations: ReadonlyMap<string, string>
  readonly categories: ReadonlyMap<string, string>
  readonly measures: ReadonlyMap<string, string>
  /** By fdc_id. */
  readonly ndbNumbers: ReadonlyMap<string, string>
  readonly survey: ReadonlyMap<number, SurveyFood>
}

async function pairs(read: ReadTable, file: TableName, key: string, value: string): Promise<Map<string, string>> {
  const map = new Map<string, string>()
  await read(file, (heads) => {
    const [from, to] = [heads.need(key), heads.need(value)]
    return (cells) => void map.set(cells[from] ?? '', cells[to] ?? '')
  })
  return map
}

async function surveyFoods(read: ReadTable, tally: Tally): Promise<ReadonlyMap<number, SurveyFood>> {
  const foods = new Map<number, SurveyFood>()
  await read('survey_fndds_food.csv', (heads) => {
    const [id, code] = [heads.need('fdc_id'), heads.need('food_code')]
    const category = heads.find('wweia_category_code', 'wweia_category_number')
    const [start, end] = [heads.find('start_date'), heads.find('end_date')]
    return (cells) => {
      const fdcId = fdcIdOf(cells[id] ?? '')
      if (fdcId === undefined) return tally.count('no-food-id', 'survey_fndds_food.csv')
      const edition = surveyEdition(cells[start] ?? '', cells[end] ?? '') ?? ''
      foods.set(fdcId, { code: plainNumber(cells[code] ?? ''), category: cells[category] ?? '', edition })
    }
  })
  return foods
}

export async function readLists(read: ReadTable, tally: Tally): Promise<Lists> {
  const units = await pairs(read, 'nutrient.csv', 'id', 'unit_name')
  for (const { id, number } of columnRows) {
    const unit = units.get(id)
    if (unit !== undefined) units.set(number, unit)
  }
  return {
    units,
    derivations: await pairs(read, 'food_nutrient_derivation.csv', 'id', 'code'),
    categories: await pairs(read, 'food_category.csv', 'id', 'description'),
    measures: await pairs(read, 'measure_unit.csv', 'id', 'name'),
    ndbNumbers: new Map([
      ...(await pairs(read, 'sr_legacy_food.csv', 'fdc_id', 'NDB_number')),
      ...(await pairs(read, 'foundation_food.csv', 'fdc_id', 'NDB_number')),
    ]),
    survey: await surveyFoods(read, tally),
  }
}
