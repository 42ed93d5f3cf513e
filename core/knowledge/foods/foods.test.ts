import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { dataFolder, readSources } from '../../../scripts/foods/sources.mjs'
import { makeReview, makeTable } from '../../../scripts/foods/table.mjs'
import type { Food, FoodNutrientId } from '../types/index.js'
import { builtInFoods, builtInRelease, provenanceOf } from './index.js'
import { writeLine } from './line.js'
import { foodRows } from './lists/index.js'
import { sourcesOf } from './rows.js'

const value = (food: Food | undefined, id: FoodNutrientId) => food?.amounts[id]?.value
const bySlug = (slug: string) => builtInFoods.find(({ id }) => id === `charley:${slug}`)
const names = (wrong: (food: Food) => boolean) => builtInFoods.filter(wrong).map(({ id }) => id)
const eaten = builtInFoods.filter(({ unit, group }) => unit !== 'piece' && group !== 'supplements')

describe('what the lists say', () => {
  test('no two foods share an id, and each is of the release', () => {
    expect(new Set(builtInFoods.map(({ id }) => id)).size).toBe(builtInFoods.length)
    expect(names(({ id, release }) => !id.startsWith('charley:') || release !== builtInRelease.id)).toEqual([])
  })

  test('no name stands for two foods; strengths of one supplement may share their other names', () => {
    const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase())
    const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at)
    const own = lower(builtInFoods.map(({ name }) => name))
    const others = (foods: readonly Food[]) => lower(foods.flatMap(({ alsoKnownAs }) => alsoKnownAs))
    expect(twice(own)).toEqual([])
    expect(others(builtInFoods).filter((word) => own.includes(word))).toEqual([])
    expect(twice(others(builtInFoods.filter(({ group }) => group !== 'supplements')))).toEqual([])
  })

  test('every food has a portion, and every portion holds something and has a label of its own', () => {
    expect(names(({ portions }) => portions.length === 0)).toEqual([])
    expect(names(({ portions }) => portions.some(({ size, label }) => !(size > 0) || label === ''))).toEqual([])
    expect(names(({ portions }) => new Set(portions.map(({ label }) => label)).size < portions.length)).toEqual([])
  })

  test('every food tells its USDA code and release, or why its figures are ours', () => {
    expect(provenanceOf('charley:banana')?.sources).toMatchObject([{ code: '63107010', release: { id: 'fndds-2017-2018' } }])
    expect(provenanceOf('charley:kale-boiled')?.sources).toMatchObject([{ code: '169238', release: { id: 'sr-legacy-2018-04' } }])
    expect(provenanceOf('charley:oat-drink')?.sources).toMatchObject([{ code: '11360200', release: { id: 'fndds-2021-2023' } }])
    expect(provenanceOf('fndds-2017-2018:63107010')).toBeUndefined()
    expect(names(({ id }) => provenanceOf(id)?.sources.length === 0 && provenanceOf(id)?.note === undefined)).toEqual([])
    expect(names(({ id }) => provenanceOf(id)?.sources.some(({ release }) => release === undefined) === true)).toEqual([])
  })
})

// Foods whose energy USDA reckons by factors of their own, and why 4-9-4-7 misses it by more than 30 %.
const ownEnergy: Readonly<Record<string, string>> = {
  'oat-bran': 'mostly fibre',
  'wheat-bran': 'mostly fibre',
  'bran-sticks': 'mostly fibre',
  'oat-bran-boiled': 'mostly fibre',
  'cocoa-powder': 'mostly fibre',
  capers: 'little of anything',
  vinegar: 'acetic acid',
  lemon: 'citric acid',
  lime: 'citric acid',
  sweetener: 'a carbohydrate that is not used',
}

/** Foods that may hold more than 20 µg of vitamin D in 100 g. */
const richInD = new Set(['mushrooms-maitake', 'cod-liver-oil'])

describe('what the table says', () => {
  test('no figure is negative or not a number; an unknown one is absent', () => {
    const bad = (food: Food) =>
      Object.values(food.amounts).some((amount) => amount === undefined || !Number.isFinite(amount.value) || amount.value < 0)
    expect(names(bad)).toEqual([])
  })

  test('every food but waters and supplements has energy, and its parts do not exceed its weight', () => {
    expect(names((food) => eaten.includes(food) && food.group !== 'waters' && value(food, 'energyKcal') === undefined)).toEqual(
      [],
    )
    const parts = ['waterG', 'proteinG', 'fatG', 'carbohydrateG', 'alcoholG'] as const
    const grams = new Map(foodRows.map(({ slug, gramsPerMl }) => [`charley:${slug}`, 100 * (gramsPerMl ?? 1)]))
    const heavy = (food: Food) => parts.reduce((sum, id) => sum + (value(food, id) ?? 0), 0) > (grams.get(food.id) ?? 0) * 1.01
    expect(eaten.filter(heavy).map(({ id }) => id)).toEqual([])
    expect(
      eaten.filter((food) => (value(food, 'fibreG') ?? 0) > (value(food, 'carbohydrateG') ?? 0) + 0.1).map(({ id }) => id),
    ).toEqual([])
  })

  test('energy is near what protein, fat, carbohydrate and alcohol give (Atwater)', () => {
    const off = (food: Food) => {
      const [protein, fat, carbohydrate, alcohol] = (['proteinG', 'fatG', 'carbohydrateG', 'alcoholG'] as const).map(
        (id) => value(food, id) ?? 0,
      )
      const atwater = 4 * protein! + 9 * fat! + 4 * carbohydrate! + 7 * alcohol!
      return Math.abs(value(food, 'energyKcal')! - atwater) > 0.3 * Math.max(atwater, 15)
    }
    const missed = eaten.filter(off).map(({ id }) => id.slice('charley:'.length))
    expect(missed.toSorted()).toEqual(Object.keys(ownEnergy).toSorted())
  })

  test('vitamin D is in µg, not IU: above 20 in 100 g only where light or liver oil put it', () => {
    const strong = eaten.filter((food) => (value(food, 'vitaminDUg') ?? 0) > 20).map(({ id }) => id.slice('charley:'.length))
    expect(strong.filter((slug) => !richInD.has(slug))).toEqual([])
    expect(value(bySlug('mushrooms-maitake'), 'vitaminDUg')).toBe(28.1)
  })

  test('folate in DFE is at least 1.7 times the folic acid in it', () => {
    // Both are rounded to whole µg in the source.
    const short = (food: Food) => (value(food, 'folateDfeUg') ?? Infinity) < 1.7 * (value(food, 'folicAcidUg') ?? 0) - 1.4
    expect(names(short)).toEqual([])
  })

  // Spot values as published by USDA (shared/reference/food-data.md §3, checked there against FoodData Central).
  test.each([
    ['banana', 'potassiumMg', 358],
    ['banana', 'magnesiumMg', 27],
    ['avocado', 'potassiumMg', 485],
    ['almonds', 'magnesiumMg', 270],
    ['pumpkin-seeds', 'magnesiumMg', 592],
    ['sunflower-seeds', 'thiaminMg', 1.48],
    ['spinach-raw', 'magnesiumMg', 79],
    ['kale-raw', 'calciumMg', 254],
    ['salt', 'sodiumMg', 38758],
  ] as const)('%s has the published %s', (slug, id, published) => {
    expect(value(bySlug(slug), id)).toBe(published)
  })

  test('what is left open stays open', () => {
    expect(bySlug('veggie-burger')?.amounts).not.toHaveProperty('thiaminMg')
    expect(bySlug('mango-dried')?.amounts).not.toHaveProperty('calciumMg')
    expect(bySlug('spinach-boiled')?.amounts.vitaminDUg).toEqual({ value: 0, kind: 'assumed-zero' })
  })

  test('a millilitre is not a gram: 100 ml of soya drink weigh 103 g', () => {
    // FNDDS 11320000: 123 mg of calcium in 100 g.
    expect(value(bySlug('soya-drink'), 'calciumMg')).toBeCloseTo(123 * 1.03, 1)
  })
})

const absent = !existsSync(dataFolder)
if (absent) console.warn(`Skipped: the table of foods was not made anew, for the official USDA files are not at ${dataFolder}.`)

test.skipIf(absent)('the official files and the lists make the same table and review again, to the byte', async () => {
  const [table, review] = await Promise.all(
    ['table.ts', 'review.txt'].map((name) => readFile(new URL(name, import.meta.url), 'utf8')),
  )
  const sources = readSources()
  expect(makeTable({ foodRows, writeLine, sourcesOf }, sources) === table, 'run node scripts/foods/make.mjs').toBe(true)
  expect(makeReview(foodRows, sources) === review, 'run node scripts/foods/make.mjs').toBe(true)
})
