// What becomes of portions, and of a download that holds several kinds of food?
import { describe, expect, it } from 'vitest'
import { bring, count, sr } from './bring.fixture.js'
import { brandedCsv, csv, foodCsv, nutrientCsv, portionCsv, zipOf, type Tables } from './files.fixture.js'
import { importFoods, reportLines } from './index.js'
import { memoryStore } from './memory-store.fixture.js'

describe('portions', () => {
  it('show words, never the codes of the survey; weights of 0 and -9 are none', async () => {
    const { food, report } = await bring({
      'food.csv': foodCsv([[1, 'survey_fndds_food', 'Milk, whole', 1002]]),
      'survey_fndds_food.csv': csv(
        ['fdc_id', 'food_code', 'wweia_category_code', 'start_date', 'end_date'],
        [[1, 11111000, 1002, '2021-01-01', '2023-12-31']],
      ),
      'food_nutrient.csv': nutrientCsv([[1, 208, 60]]),
      'food_portion.csv': portionCsv([
        [1, 1, '', 9999, '1 fl oz', '30000', 30.5],
        [1, 2, '', 9999, 'Guideline amount per cup of hot cereal', '61667', 244],
        [1, 3, '', 9999, '1 cup', '10205', 244],
        [1, 4, '', 9999, 'Quantity not specified', '90000', 244],
        [1, 5, '', 9999, 'Quantity not specified, if in beverage', '90000', -9],
        [1, 6, '', 9999, '1 drop', '1', 0],
      ]),
      'measure_unit.csv': csv(['id', 'name'], [[9999, 'undetermined']]),
    })
    expect(food.id).toBe('usda-fndds-2021-2023:11111000')
    expect(food.group).toBe('milk-and-dairy')
    expect(food.portions).toEqual([
      { label: '1 cup', size: 244 },
      { label: '1 fl oz', size: 30.5 },
      { label: 'Guideline amount per cup of hot cereal', size: 244 },
    ])
    expect([count(report, 'no-weight'), count(report, 'usual-portion')]).toEqual([2, 1])
  })

  it('of Foundation name their unit', async () => {
    const files = sr([[1008, 52]], {
      'measure_unit.csv': csv(
        ['id', 'name'],
        [
          [1000, 'cup'],
          [1121, 'RACC'],
          [9999, 'undetermined'],
        ],
      ),
      'food_portion.csv': portionCsv([
        [1, 1, '1.0', 1121, '', '', 140],
        [1, 2, '0.5', 1000, '', 'sliced', 55],
        [1, 3, '3.0', 9999, '', 'oz', 85],
        [1, 4, '1.0', 9999, '', '', 20],
      ]),
    })
    const { food, report } = await bring(files)
    expect(food.portions).toEqual([
      { label: '1 label serving', size: 140 },
      { label: '0.5 cup, sliced', size: 55 },
      { label: '3 oz', size: 85 },
    ])
    expect(count(report, 'no-measure')).toBe(1)
  })
})

describe('what a download holds', () => {
  const both: Tables = {
    'FoodData_Central_csv_2025-12-18/food.csv': foodCsv([
      [1, 'sr_legacy_food', 'Oats', 8],
      [2, 'branded_food', 'COOKIE', 'Cookies & Biscuits'],
      [3, 'survey_fndds_food', 'Milk, NFS', 1004],
      [4, 'survey_fndds_food', 'Milk, NFS', 1004],
      [5, 'foundation_food', 'Beans', 16],
      [6, 'market_acquistion', 'Beans', 16],
    ]),
    'FoodData_Central_csv_2025-12-18/sr_legacy_food.csv': csv(['fdc_id', 'NDB_number'], [[1, 8120]]),
    'FoodData_Central_csv_2025-12-18/foundation_food.csv': csv(['fdc_id', 'NDB_number', 'footnote'], [[5, 16024, '']]),
    'FoodData_Central_csv_2025-12-18/survey_fndds_food.csv': csv(
      ['fdc_id', 'food_code', 'wweia_category_code', 'start_date', 'end_date'],
      [
        [3, 11100000, 1004, '2019-01-01', '2020-12-31'],
        [4, 11100000, 1004, '2021-01-01', '2023-12-31'],
      ],
    ),
    'FoodData_Central_csv_2025-12-18/branded_food.csv': brandedCsv([[2, 'LI', '077034085228', 30, 'g', '1 COOKIE']]),
    'FoodData_Central_csv_2025-12-18/food_nutrient.csv': nutrientCsv([1, 2, 3, 4, 5, 6].map((id) => [id, 1008, 100 + id])),
  }

  it('all at once: each kind becomes a release of its own, the survey one for each edition', async () => {
    const store = memoryStore()
    const report = await importFoods(zipOf(both, 'FoodData_Central_csv_2025-12-18.zip'), store)
    expect(report.releases.map(({ release, taken }) => [release.id, release.date, taken.foods]).sort()).toEqual([
      ['usda-branded', '2025-12-18', 1],
      ['usda-fndds-2019-2020', '2020', 1],
      ['usda-fndds-2021-2023', '2023', 1],
      ['usda-foundation', '2025-12-18', 1],
      ['usda-sr-legacy', '2018-04', 1],
    ])
    expect([...store.foods().keys()].sort()).toEqual([
      'usda-branded:li-77034085228',
      'usda-fndds-2019-2020:11100000',
      'usda-fndds-2021-2023:11100000',
      'usda-foundation:16024',
      'usda-sr-legacy:8120',
    ])
    expect(count(report, 'not-a-food')).toBe(1)
  })

  it('twice over gives the same release and the same foods', async () => {
    const store = memoryStore()
    const path = zipOf(both)
    const first = await importFoods(path, store)
    const foods = store.foods()
    const second = await importFoods(path, store)
    expect(store.foods()).toEqual(foods)
    expect(second.sources).toEqual(first.sources)
    expect(second.releases.map(({ before, taken }) => before - taken.foods)).toEqual([0, 0, 0, 0, 0])
  })
})

it('the report can be read aloud', async () => {
  const { report } = await bring(
    sr([
      [1005, -0.3],
      [1087, ''],
      [1106, 5],
      [1093, 2],
    ]),
  )
  expect(reportLines(report).slice(0, -1)).toEqual([
    'SR Legacy: 1 food, 2 figures, 0 portions.',
    '  The file holds 1 food, 4 figures, 0 portions.',
    '  Left out:',
    '    1 figure: nutrients that Charley does not follow',
    '    1 figure: no amount is given; it stays unknown',
    '  Taken otherwise than printed:',
    '    1 figure: carbohydrate by difference was a little below 0; taken as 0 (such as Oats: -0.3 g)',
    '    2 figures: the file does not say how the figure was found; marked as filled in',
  ])
  expect(reportLines(report).at(-1)).toMatch(/^From charley-foods-test-\w+, \d+ bytes, SHA-256 [0-9a-f]{64}\.$/)
})
