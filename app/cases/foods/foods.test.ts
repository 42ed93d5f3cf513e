import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amountsIn, foodNutrientIds } from '@charley/core'
import { builtInFoods } from '@charley/core/foods'
import fc from 'fast-check'
import type { Store } from '../../store/index.js'
import { draft, eaten, food, openAt, tempData } from '../diary.fixture.js'
import { keepEntries } from '../diary/write.js'
import { importDesk, receiveFile } from './imports.js'
import { keepOwnFood } from './own.js'
import { dishOf, keepRecipe } from './recipe.js'
import { favouriteIds, keepFavourites, recentIds } from './recents.js'
import { foodById, foodReleases, searchFoods } from './search.js'

const { data, forget } = tempData()
let store: Store
let other: Store
beforeAll(async () => {
  store = await openAt(data)
  other = await openAt(data)
})
afterAll(async () => {
  await store.close()
  await other.close()
  forget()
})

const bread = (name: string, more: object = {}) => ({
  name,
  unit: 'g',
  amounts: { energyKcal: { value: 250, kind: 'label' }, sodiumMg: { value: 400, kind: 'label' } },
  portions: [{ label: '1 slice', size: 40 }],
  ...more,
})
const names = async (text: string, of: Store = store) => (await searchFoods(of, 'me', { text })).map((found) => found.food.name)

describe('own foods', () => {
  test('are found at once, by every process, with what the label says and no more', async () => {
    const kept = await keepOwnFood(store, bread(' Gran’s seedy loaf '))
    expect(kept).toMatchObject({ release: 'own', name: 'Gran’s seedy loaf', group: 'other' })
    expect(kept.amounts.magnesiumMg).toBeUndefined()
    expect(await names('seedy loaf', other)).toContain('Gran’s seedy loaf')
    expect(await foodById(other, kept.id)).toEqual(kept)
  })

  test('outlive the next one, and one that two processes add at once is not lost', async () => {
    const both = await Promise.all([
      keepOwnFood(store, bread('Loaf of the one')),
      keepOwnFood(other, bread('Loaf of the other')),
      keepOwnFood(store, bread('Loaf of a third')),
    ])
    for (const { id } of both) expect((await foodById(store, id)).id).toBe(id)
    const own = (await foodReleases(store)).find(({ id }) => id === 'own')
    expect(own?.foods).toBe(4)
  })

  test('a name said again corrects its figures under the same id', async () => {
    const first = await keepOwnFood(store, bread('Corrected bread'))
    const again = await keepOwnFood(store, bread('corrected  BREAD', { amounts: { sodiumMg: { value: 40, kind: 'label' } } }))
    expect(again.id).toBe(first.id)
    expect((await foodById(store, first.id)).amounts).toEqual({ sodiumMg: { value: 40, kind: 'label' } })
  })

  test('a drink per 100 ml and a tablet by the piece make the right kind of entry', async () => {
    expect((await keepOwnFood(store, bread('Own squash', { unit: 'ml' }))).group).toBe('drinks')
    expect((await keepOwnFood(store, bread('Own tablet', { unit: 'piece' }))).group).toBe('supplements')
  })

  test.each([
    ['no record', 'bread', 'food'],
    ['no name', bread(''), 'name'],
    ['no figures at all', bread('x', { amounts: undefined }), 'amounts'],
    ['a negative figure', bread('x', { amounts: { sodiumMg: { value: -1, kind: 'label' } } }), 'amounts.sodiumMg.value'],
    ['a nutrient nobody knows', bread('x', { amounts: { joyMg: { value: 1, kind: 'label' } } }), 'amounts.joyMg'],
    ['another unit', bread('x', { unit: 'stone' }), 'unit'],
    ['a portion of nothing', bread('x', { portions: [{ label: '1', size: 0 }] }), 'portions'],
    ['a portion without a name', bread('x', { portions: [{ size: 10 }] }), 'portions[0].label'],
    ['a stray field', bread('x', { release: 'charley-2026-11' }), 'release'],
  ])('%s is refused', async (_, input, field) => {
    await expect(keepOwnFood(store, input)).rejects.toMatchObject({ name: 'Refused', reason: 'unfit' })
    await expect(keepOwnFood(store, input)).rejects.toMatchObject({
      wrongs: expect.arrayContaining([expect.objectContaining({ field })]),
    })
  })
})

describe('a dish', () => {
  test('weighed when done has lost water and no minerals', () => {
    const raw = dishOf([{ food: food('milk-whole'), quantity: 500 }])
    const thick = dishOf([{ food: food('milk-whole'), quantity: 500 }], 250)
    const { calciumMg, waterG } = food('milk-whole').amounts
    expect(raw.amounts.calciumMg!.value).toBeCloseTo(calciumMg!.value, 9)
    expect(thick.amounts.calciumMg!.value).toBeCloseTo(2 * calciumMg!.value, 9)
    // Of 500 ml so much is water, and 250 g of it went.
    expect(thick.amounts.waterG!.value).toBeCloseTo(((waterG!.value * 5 - 250) / 250) * 100, 9)
    expect(dishOf([{ food: food('milk-whole'), quantity: 500 }], 20).amounts.waterG).toBeUndefined()
  })

  test('knows a nutrient only where every ingredient does, and the whole holds what the parts hold', () => {
    const quantity = fc.double({ min: 1, max: 2000, noNaN: true })
    const ingredient = fc.record({ food: fc.constantFrom(...builtInFoods.filter(({ unit }) => unit !== 'piece')), quantity })
    fc.assert(
      fc.property(fc.array(ingredient, { minLength: 1, maxLength: 6 }), (parts) => {
        const { amounts, weightG } = dishOf(parts)
        for (const nutrient of foodNutrientIds) {
          const each = parts.map((part) => amountsIn(part.food, part.quantity)[nutrient]?.value)
          const total = each.some((one) => one === undefined) ? undefined : each.reduce<number>((sum, one) => sum + one!, 0)
          const found = amounts[nutrient]
          if (total === undefined) expect(found).toBeUndefined()
          else expect((found!.value * weightG) / 100).toBeCloseTo(total, 6)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('is kept with its portions and eaten like any food', async () => {
    const dish = await keepRecipe(store, {
      name: 'Porridge of the house',
      ingredients: [
        { foodId: 'charley:milk-whole', quantity: 300 },
        { foodId: 'charley:banana', quantity: 100 },
      ],
      cookedG: 350,
      portions: 2,
    })
    expect(dish).toMatchObject({ group: 'dishes', unit: 'g' })
    expect(dish.portions).toEqual([
      { label: '1 portion', size: 175 },
      { label: 'the whole dish', size: 350 },
    ])
    expect(await names('porridge of the house')).toContain('Porridge of the house')
  })

  const part = { foodId: 'charley:banana', quantity: 100 }
  test.each([
    ['nothing', undefined, 'name'],
    ['no name', { ingredients: [part] }, 'name'],
    ['no ingredient', { name: 'x', ingredients: [] }, 'ingredients'],
    ['a food that is nowhere', { name: 'x', ingredients: [{ foodId: 'charley:nowhere', quantity: 1 }] }, 'ingredients[0].foodId'],
    ['no amount', { name: 'x', ingredients: [part, { ...part, quantity: 0 }] }, 'ingredients[1].quantity'],
    ['a weightless dish', { name: 'x', ingredients: [part], cookedG: 0 }, 'cookedG'],
    ['half a portion too few', { name: 'x', ingredients: [part], portions: -1 }, 'portions'],
  ])('%s is refused', async (_, input, field) => {
    await expect(keepRecipe(store, input)).rejects.toMatchObject({
      reason: 'unfit',
      wrongs: [expect.objectContaining({ field })],
    })
  })
})

describe('favourites and recents', () => {
  test('favourites keep their order; what was eaten last comes first', async () => {
    expect(await favouriteIds(store)).toEqual([])
    await keepFavourites(store, ['charley:banana', 'charley:milk-whole', 'charley:banana'])
    expect(await favouriteIds(other)).toEqual(['charley:banana', 'charley:milk-whole'])
    await keepEntries(store, [draft('food', '2026-11-01T08:00:00Z', eaten('banana', 100, 'breakfast'))])
    await keepEntries(store, [draft('food', '2026-10-01T08:00:00Z', eaten('egg-boiled', 50, 'lunch'))])
    expect((await recentIds(store, 'me')).slice(0, 2)).toEqual(['charley:egg-boiled', 'charley:banana'])
    for (const bad of ['x', [1], [''], { ids: [] }])
      await expect(keepFavourites(store, bad)).rejects.toMatchObject({ reason: 'unfit' })
  })

  test('what is eaten often comes before its equals', async () => {
    const [usual] = await names('milk')
    expect(usual).not.toBe('Goat’s milk')
    const goat = builtInFoods.find(({ id }) => id === 'charley:milk-goat')!
    const before = (await names('goat milk')).indexOf(goat.name)
    await keepFavourites(store, [goat.id])
    expect((await names('goat milk')).indexOf(goat.name)).toBeLessThanOrEqual(before)
  })

  test.each([0, 101, 1.5, Number.NaN])('%s foods cannot be shown', async (limit) => {
    await expect(searchFoods(store, 'me', { text: 'milk', limit })).rejects.toMatchObject({ reason: 'unfit' })
  })
})

describe('a file that is sent', () => {
  const sent = () => readdirSync(tmpdir()).filter((name) => name.startsWith('charley-sent-'))

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\a b.zip', 'a b.zip'],
    ['..', 'file'],
    ['\u0000/x\u202Ey.csv', 'x_y.csv'],
  ])('%j arrives as %s, in a folder of its own', async (name, expected) => {
    const { path, forget } = await receiveFile(name, Readable.from(['abc']), 10)
    expect(path.split('/').at(-1)).toBe(expected)
    await forget()
    expect(existsSync(path)).toBe(false)
  })

  test('too large or broken off, nothing of it stays', async () => {
    const before = sent()
    await expect(receiveFile('a.csv', Readable.from(['abcdef', 'ghijkl']), 10)).rejects.toThrow('larger than 10 bytes')
    const broken = new Readable({
      read() {
        this.destroy(new Error('gone'))
      },
    })
    await expect(receiveFile('a.csv', broken, 10)).rejects.toThrow('gone')
    expect(sent()).toEqual(before)
  })

  test('that is no food table is told in a sentence, and one import runs at a time', async () => {
    const desk = importDesk()
    const send = () => receiveFile('notes.csv', Readable.from(['a,b\n1,2\n']), 100)
    const id = desk.start(store, await send())
    const second = await send()
    expect(() => desk.start(store, second)).toThrow('Another food table')
    await desk.close()
    expect(desk.state(id)).toMatchObject({ state: expect.stringMatching(/failed|cancelled/) })
    expect(() => desk.state('x')).toThrow('no such import')
    const again = desk.start(store, await send())
    await expect.poll(() => desk.state(again).state).toBe('failed')
    expect(desk.state(again).problem).toContain('not a food table')
    expect(await desk.cancel(again)).toMatchObject({ state: 'failed' })
  })

  const table = new URL('../../../../shared/data/usda/foundation-fdc-layout.zip', import.meta.url)
  const isMissing = !existsSync(table)
  const title = isMissing ? 'SKIPPED: ../shared/data/usda is not here' : 'foundation-fdc-layout.zip'
  test.skipIf(isMissing)(`from USDA comes in and is found beside the own foods: ${title}`, async () => {
    const desk = importDesk()
    const id = desk.start(store, await receiveFile('foundation-fdc-layout.zip', createReadStream(table), 1e9))
    await expect.poll(() => desk.state(id).state, { timeout: 50_000 }).toBe('done')
    const { report } = desk.state(id)
    const [release] = report!.releases
    expect(release!.taken.foods).toBeGreaterThan(100)
    expect((await foodReleases(other)).find((one) => one.id === release!.release.id)?.foods).toBe(release!.taken.foods)
    expect((await foodReleases(other)).find((one) => one.id === 'own')?.foods).toBeGreaterThan(3)
  })
})
