// Do the JSON downloads give the same foods as the CSV, and are the odd answers of the API refused where they would mislead?
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { brandedCsv, csv, foodCsv, nutrientCsv, official, portionCsv, zipOf, type Tables } from './files.fixture.js'
import { importFoods } from './index.js'
import { rowsOf, twin } from './json-twin.fixture.js'
import { memoryStore } from './memory-store.fixture.js'

async function foodsOf(tables: Tables) {
  const store = memoryStore()
  const report = await importFoods(zipOf(tables), store)
  const foods = [...store.foods().values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { foods, releases: report.releases.map(({ release }) => release).sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

const units = csv(
  ['id', 'name', 'unit_name', 'nutrient_nbr'],
  [
    [1003, 'Protein', 'G', 203],
    [1004, 'Total lipid (fat)', 'G', 204],
    [1005, 'Carbohydrate', 'G', 205],
    [1008, 'Energy', 'KCAL', 208],
    [1062, 'Energy', 'kJ', 268],
    [2047, 'Energy (Atwater General Factors)', 'KCAL', 957],
    [1079, 'Fiber', 'G', 291],
    [1090, 'Magnesium, Mg', 'MG', 304],
    [1110, 'Vitamin D', 'IU', 324],
    [1114, 'Vitamin D', 'UG', 328],
    [1257, 'Trans fat', 'G', 605],
  ],
)
const all: Tables = {
  'nutrient.csv': units,
  'measure_unit.csv': csv(
    ['id', 'name'],
    [
      [1000, 'cup'],
      [9999, 'undetermined'],
    ],
  ),
  'food_category.csv': csv(
    ['id', 'code', 'description'],
    [
      [8, '0800', 'Breakfast Cereals'],
      [16, '1600', 'Legumes and Legume Products'],
    ],
  ),
  'food.csv': foodCsv([
    [1, 'sr_legacy_food', 'Oats', 8],
    [2, 'foundation_food', 'Hummus, commercial', 16],
    [3, 'survey_fndds_food', 'Milk, NFS', 1004],
    [4, 'branded_food', 'CHOCOLATE CHIP COOKIE', ''],
    [5, 'branded_food', 'CHOCOLATE CHIP COOKIE', ''],
    [6, 'branded_food', 'LEMONADE', ''],
  ]),
  'sr_legacy_food.csv': csv(['fdc_id', 'NDB_number'], [[1, 8120]]),
  'foundation_food.csv': csv(['fdc_id', 'NDB_number', 'footnote'], [[2, 16158, '']]),
  'survey_fndds_food.csv': csv(
    ['fdc_id', 'food_code', 'wweia_category_code', 'start_date', 'end_date'],
    [[3, 11100000, 1004, '2021-01-01', '2023-12-31']],
  ),
  'branded_food.csv': brandedCsv([
    [4, 'LI', '654954232989', 42.5, 'g', '1 COOKIE'],
    [5, 'LI', '00654954232989', 40, 'g', '1 COOKIE'],
    [6, 'GDSN', '012345678905', 240, 'MLT', '1 CUP'],
  ]),
  'food_attribute.csv': csv(
    ['id', 'fdc_id', 'seq_num', 'food_attribute_type_id', 'name', 'value'],
    [
      [1, 1, 1, 1000, 'Common Name', 'rolled oats; porridge'],
      [2, 1, 2, 999, 'NCBI Taxon', 'http://example.org'],
      [3, 3, 1, 1001, '', 'milk, not further specified'],
    ],
  ),
  'food_portion.csv': portionCsv([
    [1, 2, 1, 1000, '', '', 81],
    [1, 1, 1, 9999, '', 'tbsp', 5],
    [3, 1, '', 9999, '1 cup', '10205', 244],
    [3, 2, '', 9999, 'Quantity not specified', '90000', 244],
  ]),
  'food_nutrient.csv': nutrientCsv([
    [1, 1008, 389, 49],
    [1, 1090, 177, 1],
    [1, 1114, 0, 68],
    [2, 2047, 229, 49],
    [2, 1005, -0.3, 49],
    [2, 1079, '', 1],
    [3, 1008, 52],
    [3, 1110, 44],
    [4, 1008, 470, 70],
    [5, 1008, 480, 70],
    [5, 1257, 0, 70],
    [6, 1062, 180, 70],
    [6, 1003, 0, 70],
  ]),
}

describe('JSON and CSV of the same foods', () => {
  it('give the same foods and releases, of all four kinds', async () => {
    const [csvFoods, jsonFoods] = [await foodsOf(all), await foodsOf(twin(all))]
    expect(csvFoods.foods.length).toBe(5)
    expect(jsonFoods).toEqual(csvFoods)
    expect(csvFoods.foods.find(({ name }) => name === 'Oats')?.alsoKnownAs).toEqual(['rolled oats', 'porridge'])
  })

  const file = official('usda/sr-legacy-fdc-layout.zip')
  it.skipIf(file.missing)(`200 foods of ${file.title}`, async () => {
    const zip = Object.fromEntries(
      Object.entries(unzipSync(readFileSync(file.path))).map(([name, bytes]) => [name.split('/').at(-1)!, strFromU8(bytes)]),
    )
    const some = new Set(
      rowsOf(zip['food.csv'])
        .filter((_, index) => index % 39 === 0)
        .map((row) => row['fdc_id']),
    )
    // The foods stand first in their lines or second, and never with a comma before them.
    const cut = (text = '', place: number) =>
      text
        .split('\n')
        .filter((line, index) => index === 0 || some.has(line.split('"')[place]))
        .join('\n')
    const tables: Tables = {
      ...zip,
      'food.csv': cut(zip['food.csv'], 1),
      'sr_legacy_food.csv': cut(zip['sr_legacy_food.csv'], 1),
      'food_nutrient.csv': cut(zip['food_nutrient.csv'], 3),
      'food_portion.csv': cut(zip['food_portion.csv'], 3),
    }
    const [csvFoods, jsonFoods] = [await foodsOf(tables), await foodsOf(twin(tables))]
    expect(csvFoods.foods.length).toBe(200)
    expect(jsonFoods).toEqual(csvFoods)
  })
})

describe('the recorded answers of the API, in the lists of the downloads', () => {
  const file = official('usda/fdc-api-samples.zip')
  const answer = (name: string): unknown => JSON.parse(strFromU8(unzipSync(readFileSync(file.path))[name]!))

  it.skipIf(file.missing)(`avocado, apple and cookie: ${file.title}`, async () => {
    const { foods } = await foodsOf({
      'sr.json': JSON.stringify({ SRLegacyFoods: [answer('GET_food_srlegacy_success.json')] }),
      'foundation.json': JSON.stringify({ FoundationFoods: [answer('GET_food_branded_success.json')] }),
      'branded.json': JSON.stringify({ BrandedFoods: [answer('GET_food_branded_real_success.json')] }),
    })
    const [cookie, apple, avocado] = foods
    // By the answers themselves: 171706 has NDB 9038, vitamin D an assumed zero, three portions; the cookie a serving of 42.5 g.
    expect(avocado).toMatchObject({ id: 'usda-sr-legacy:9038', name: 'Avocados, raw, California', group: 'fruit' })
    expect(avocado!.amounts.potassiumMg).toEqual({ value: 507, kind: 'analysed' })
    expect(avocado!.portions.map(({ label, size }) => [label, size])).toEqual([
      ['1 cup, pureed', 230],
      ['1 fruit, without skin and seed', 136],
      ['1 NLEA serving', 50],
    ])
    expect(apple).toMatchObject({ id: 'usda-foundation:9504', portions: [{ label: '1 label serving', size: 140 }] })
    expect(apple!.amounts.waterG).toEqual({ value: 83.61, kind: 'analysed' })
    expect(cookie).toMatchObject({
      id: 'usda-branded:li-654954232989',
      brand: 'Original Gourmet Food Company Inc.',
      barcode: '654954232989',
      group: 'sweets',
      portions: [{ label: '1 COOKIE', size: 42.5 }],
    })
    expect(cookie!.amounts.ironMg).toEqual({ value: 2.35, kind: 'label' })
    expect(cookie!.amounts.magnesiumMg).toBeUndefined()
  })
})

describe('traps 10 and 11 of food-data.md §8', () => {
  const foods = (rows: readonly object[]) =>
    zipOf({ 'branded.json': JSON.stringify({ BrandedFoods: [{ fdcId: 7, description: 'COOKIE', foodNutrients: rows }] }) })

  it('rows without their nutrient are refused, not taken as 0', async () => {
    const store = memoryStore()
    const rows = [
      { type: 'FoodNutrient', id: 22735989, amount: 470 },
      { type: 'FoodNutrient', id: 22735983, amount: 2.35 },
    ]
    await expect(importFoods(foods(rows), store)).rejects.toMatchObject({ fault: 'not-foods' })
    expect(store.foods().size).toBe(0)
  })

  it('units are read however the answer spells them, or not at all', async () => {
    for (const unitName of ['UG', '\u00b5g', undefined]) {
      const store = memoryStore()
      await importFoods(foods([{ nutrient: { id: 1114, number: '328', unitName }, amount: 1.5 }]), store)
      expect(store.food('usda-branded:fdc-7').amounts.vitaminDUg).toEqual({ value: 1.5, kind: 'label' })
    }
  })
})
