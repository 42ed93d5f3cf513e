// Do the official files come in to the row? Counts from the README files beside them, and values from food-data.md §3.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { FoodNutrientId } from '@charley/core'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { official } from './files.fixture.js'
import { importFoods } from './index.js'
import { memoryStore, type MemoryStore } from './memory-store.fixture.js'
import type { ReleaseReport } from './report.js'

const counts = (report: ReleaseReport | undefined, reason: string) =>
  report?.cases.find((one) => one.reason === reason)?.count ?? 0

/** What is read is either taken or left for a reason that the report gives. */
function expectBalanced(report: ReleaseReport | undefined) {
  const left = (of: string) =>
    report!.cases.filter((one) => one.outcome === 'left' && one.of === of).reduce((sum, one) => sum + one.count, 0)
  const computed = counts(report, 'energy-computed') + counts(report, 'folate-computed')
  const empty = counts(report, 'no-amount')
  expect(report!.taken.foods + left('foods')).toBe(report!.read.foods)
  expect(report!.taken.figures - computed + left('figures') - empty).toBe(report!.read.figures)
  expect(report!.taken.portions + left('portions') + counts(report, 'usual-portion')).toBe(report!.read.portions)
}

const per100 = (store: MemoryStore, id: string, nutrient: FoodNutrientId) => store.food(id).amounts[nutrient]?.value

describe('SR Legacy', () => {
  const file = official('usda/sr-legacy-fdc-layout.zip')
  it.skipIf(file.missing)(`to the row: ${file.title}`, async () => {
    const store = memoryStore()
    const { releases, sources } = await importFoods(file.path, store)
    const [report] = releases
    expect(report!.read).toEqual({ foods: 7793, figures: 644_125, portions: 14_449 })
    expect(report!.taken.foods).toBe(7793)
    expectBalanced(report)
    expect(sources[0]!.sha256).toBe('0919466709bc6d7ccb2eb81a1e966e3a211504cd216cb0bda14714f94e112cd3')
    // food-data.md §3, by NDB number: banana, whole milk, pumpkin seeds, spinach, almonds, potato, avocado, liver, sunflower,
    // salmon, coffee, salt, kale.
    const spots: readonly (readonly [ndb: number, nutrient: FoodNutrientId, value: number])[] = [
      [9040, 'potassiumMg', 358],
      [1077, 'calciumMg', 113],
      [12014, 'magnesiumMg', 592],
      [11457, 'magnesiumMg', 79],
      [12061, 'magnesiumMg', 270],
      [11352, 'potassiumMg', 425],
      [9037, 'potassiumMg', 485],
      [13325, 'vitaminB12Ug', 59.3],
      [12036, 'thiaminMg', 1.48],
      [15086, 'vitaminDUg', 16.7],
      [14209, 'caffeineMg', 40],
      [2047, 'sodiumMg', 38_758],
      [11233, 'calciumMg', 254],
    ]
    for (const [ndb, nutrient, value] of spots) expect(per100(store, `usda-sr-legacy:${ndb}`, nutrient)).toBe(value)
    // Coverage, food-data.md §3: how many foods have each figure, and in how many of them it is 0.
    const coverage: readonly (readonly [FoodNutrientId, number, number])[] = [
      ['energyKcal', 7793, 37],
      ['calciumMg', 7708, 227],
      ['magnesiumMg', 7421, 213],
      ['potassiumMg', 7516, 140],
      ['vitaminDUg', 5185, 3296],
      ['thiaminMg', 7402, 336],
      ['folateDfeUg', 6482, 591],
      ['vitaminB12Ug', 7113, 2773],
      ['vitaminKUg', 5054, 1067],
      ['caffeineMg', 5215, 4926],
    ]
    const foods = store.of('usda-sr-legacy')
    for (const [nutrient, known, zero] of coverage) {
      const figures = foods.flatMap((food) => food.amounts[nutrient] ?? [])
      expect([nutrient, figures.length, figures.filter(({ value }) => value === 0).length]).toEqual([nutrient, known, zero])
    }
  })
})

describe('SR28', () => {
  const file = official('usda/sr28-ascii.zip')
  it.skipIf(file.missing)(`to the row: ${file.title}`, async () => {
    const store = memoryStore()
    const { releases } = await importFoods(file.path, store)
    expect(releases[0]!.read).toEqual({ foods: 8789, figures: 679_045, portions: 15_438 })
    expect(releases[0]!.release.id).toBe('usda-sr28')
    expectBalanced(releases[0])
    const foods = store.of('usda-sr28')
    expect(foods.length).toBe(8789)
    // Trap 5: what nobody measured but cannot be there keeps its mark; Src_Cd says so in 61,269 of all rows.
    expect(store.food('usda-sr28:13325').amounts.fibreG?.value).toBe(0)
    const zeros = foods.flatMap((food) => Object.values(food.amounts)).filter(({ kind }) => kind === 'assumed-zero')
    expect(zeros.length).toBeGreaterThan(10_000)
    expect(zeros.every(({ value }) => value === 0)).toBe(true)
    // Coverage in SR28, food-data.md §3; vitamin D in µg 5,527, and 51 foods more that give it in IU only (5,578 in all).
    expect(foods.filter((food) => food.amounts.magnesiumMg).length).toBe(8050)
    expect(foods.filter((food) => food.amounts.vitaminDUg).length).toBe(5578)
    expect(counts(releases[0], 'vitamin-d-iu')).toBe(51)
    // Kale has 150 mg calcium and 705 µg vitamin K here, 254 and 390 in SR Legacy: the editions must not be mixed.
    expect(per100(store, 'usda-sr28:11233', 'calciumMg')).toBe(150)
  })
})

describe('Foundation', () => {
  const file = official('usda/foundation-fdc-layout.zip')
  it.skipIf(file.missing)(`to the row: ${file.title}`, async () => {
    const store = memoryStore()
    const [report] = (await importFoods(file.path, store)).releases
    expect(report!.read).toEqual({ foods: 336, figures: 13_148, portions: 0 })
    expectBalanced(report)
    // README: 1008 in 93, 2047 in 202, 2048 in 199, none in 41; 8 with carbohydrate below 0.
    const foods = store.of('usda-foundation')
    expect(foods.filter((food) => !food.amounts.energyKcal).length).toBe(41)
    expect(counts(report, 'energy-specific')).toBe(199)
    expect(counts(report, 'energy-specific') + counts(report, 'energy-general')).toBe(202)
    expect(counts(report, 'negative-carbohydrate')).toBe(8)
    expect(foods.every((food) => (food.amounts.carbohydrateG?.value ?? 0) >= 0)).toBe(true)
    expect(foods.filter((food) => food.amounts.vitaminDUg).length).toBe(51)
    expect(foods.filter((food) => food.amounts.vitaminB12Ug).length).toBe(48)
  })
})

const sheet = (name: string) => official(`fndds/${name}`)
const values = sheet('2017-2018 FNDDS At A Glance - FNDDS Nutrient Values.xlsx')
const portions = sheet('2017-2018 FNDDS At A Glance - Portions and Weights.xlsx')
const names = sheet('2017-2018 FNDDS At A Glance - Foods and Beverages.xlsx')

describe('FNDDS', () => {
  it.skipIf(values.missing)(`2017-2018, three spreadsheets: ${values.title}`, async () => {
    const store = memoryStore()
    const { releases } = await importFoods([values.path, portions.path, names.path], store)
    const [report] = releases
    expect(releases.length).toBe(1)
    expect(report!.read).toEqual({ foods: 7083, figures: 7083 * 65, portions: 32_614 })
    expectBalanced(report)
    // README: 173 infant formulas with -9, human milk with 0.
    expect(counts(report, 'no-weight')).toBe(174)
    const foods = store.of('usda-fndds-2017-2018')
    expect(foods.every((food) => Object.keys(food.amounts).length === 23)).toBe(true)
    expect(foods.every((food) => food.portions.every(({ size }) => size > 0))).toBe(true)
    // README: 25 foods without a portion.
    expect(foods.filter((food) => food.portions.length === 0).length).toBe(25)
    const spots: readonly (readonly [code: number, nutrient: FoodNutrientId, value: number])[] = [
      [63107010, 'potassiumMg', 358],
      [63107010, 'magnesiumMg', 27],
      [11111000, 'calciumMg', 123],
      [11111000, 'potassiumMg', 150],
      [11111000, 'vitaminDUg', 1.1],
      [92101000, 'caffeineMg', 40],
      [94000100, 'calciumMg', 3],
      [94100100, 'calciumMg', 10],
    ]
    for (const [code, nutrient, value] of spots) expect(per100(store, `usda-fndds-2017-2018:${code}`, nutrient)).toBe(value)
    const milk = store.food('usda-fndds-2017-2018:11111000')
    expect(milk.portions[0]).toEqual({ label: '1 cup', size: 244 })
    expect(milk.alsoKnownAs).toContain('leche fresca')

    // The CSV of the same sheets gives the same foods, cell for cell.
    const csv = sheet('fndds-2017-2018-csv.zip')
    const other = memoryStore()
    const again = await importFoods(csv.path, other)
    expect(again.releases[0]!.read).toEqual(report!.read)
    expect(again.notes.join()).toContain('FPED_1718.csv')
    expect(other.of('usda-fndds-2017-2018')).toEqual(foods)

    // The figures alone, brought in afterwards, lose none of the portions and names that are there.
    await importFoods(values.path, store)
    expect(store.of('usda-fndds-2017-2018')).toEqual(foods)
  })

  const later = sheet('2021-2023 FNDDS At A Glance - FNDDS Nutrient Values.xlsx')
  it.skipIf(later.missing)(`2021-2023: ${later.title}`, async () => {
    const store = memoryStore()
    const { releases, notes } = await importFoods(later.path, store)
    expect(releases[0]!.release.id).toBe('usda-fndds-2021-2023')
    expect(releases[0]!.read).toEqual({ foods: 5431, figures: 5431 * 65, portions: 0 })
    expect(notes.join()).toContain('Portions and Weights')
    expect(store.of('usda-fndds-2021-2023').length).toBe(5431)
  })

  const diets = official('nhanes/DRIFF_I.odd.csv.gz')
  it.skipIf(values.missing || diets.missing)(`the diets of 2015-2016: ${diets.title}`, async () => {
    const store = memoryStore()
    await importFoods(values.path, store)
    const { data } = Papa.parse<Record<string, string>>(gunzipSync(readFileSync(diets.path)).toString(), {
      header: true,
      skipEmptyLines: true,
    })
    expect(data.length).toBe(16_001)
    const foods = store.foods()
    const known = data.flatMap((line) => {
      const food = foods.get(`usda-fndds-2017-2018:${Number(line['DRIFDCD'])}`)
      return food ? [{ line, food }] : []
    })
    // food-data.md §10: 15,531 of 16,001 lines, and in each nutrient the share of them that agree within 2 % or rounding. Both sides
    // are rounded to the same digit, so that they may differ by one of it; the rest is the update of the table in two years.
    expect(known.length).toBe(15_531)
    const shares: readonly (readonly [FoodNutrientId, column: string, digit: number, percent: number])[] = [
      ['energyKcal', 'KCAL', 1, 91.6],
      ['vitaminB12Ug', 'VB12', 0.01, 91.7],
      ['vitaminDUg', 'VD', 0.1, 90.7],
      ['thiaminMg', 'VB1', 0.001, 86.5],
      ['magnesiumMg', 'MAGN', 1, 85.9],
      ['calciumMg', 'CALC', 1, 84.5],
      ['potassiumMg', 'POTA', 1, 84.0],
      ['sodiumMg', 'SODI', 1, 81.6],
    ]
    for (const [nutrient, column, digit, percent] of shares) {
      const agree = known.filter(({ line, food }) => {
        const ours = (Number(line['DRIGRMS']) * food.amounts[nutrient]!.value) / 100
        const theirs = Number(line[column])
        return Math.abs(ours - theirs) <= Math.max(0.02 * theirs, digit) + 1e-9
      })
      expect(`${nutrient} ${((100 * agree.length) / known.length).toFixed(1)} %`).toSatisfy(
        (text: string) => Number(text.split(' ')[1]) >= percent,
      )
    }
  })
})

it('progress runs forward to the end', async () => {
  const file = official('usda/sr28-ascii.zip')
  if (file.missing) return console.log(file.title)
  const words: { readonly stage: string; readonly done: number; readonly total?: number }[] = []
  await importFoods(file.path, memoryStore(), { onProgress: (word) => void words.push(word) })
  expect(new Set(words.map(({ stage }) => stage))).toEqual(new Set(['checking', 'reading', 'storing']))
  const reading = words.filter(({ stage }) => stage === 'reading')
  expect(reading.every(({ done, total }, index) => done <= total! && (index === 0 || done > reading[index - 1]!.done))).toBe(true)
  expect(words.at(-1)).toEqual({ stage: 'storing', done: 8789 })
})
