// Do editions of food tables come and go unseen and whole, without holding anybody up?
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft, Food, FoodRelease } from '@charley/core'
import { foodNutrientIds } from '@charley/core'
import { builtInFoods, builtInRelease } from '@charley/core/foods'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { foodNamed } from './food-tables.fixture.js'
import { openStore, type Store } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-food-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

const release = (id: string, rank = 1): FoodRelease => ({ id, title: id, publisher: 'a test', date: '2026', rank })
const names = async (store: Store, text: string) => (await store.foods.search({ text })).map(({ food }) => food.name)

let made = 0
const place = () => join(folder, `${made++}.db`)
const opened: Store[] = []
afterAll(async () => {
  for (const store of opened) await store.close()
})
async function open(data = place()): Promise<Store> {
  const store = await openStore({ data })
  opened.push(store)
  return store
}
async function bring(store: Store, one: FoodRelease, foods: readonly Food[]): Promise<void> {
  const writer = await store.foods.bringIn(one)
  await writer.put(foods)
  await writer.commit()
}
const many = (id: string, count: number, name: string) =>
  Array.from({ length: count }, (_, i) => foodNamed(id, String(i), `${name} ${i}`))
const tablesIn = (raw: { id: string }[]) => raw.map(({ id }) => id)

describe('an edition', () => {
  it('is seen only once it is committed, and then in place of the one before', async () => {
    const store = await open()
    await bring(store, release('table'), [foodNamed('table', '1', 'Zibbelwort, raw')])
    const writer = await store.foods.bringIn({ ...release('table'), date: '2027' })
    await writer.put(many('table', 1500, 'Zibbelwort, boiled'))
    expect(await names(store, 'zibbelwort')).toEqual(['Zibbelwort, raw'])
    expect(await store.foods.byIds(['table:1499'])).toEqual([])
    await writer.commit()
    expect(await names(store, 'raw zibbelwort')).not.toContain('Zibbelwort, raw')
    expect((await names(store, 'zibbelwort')).length).toBe(20)
    expect((await store.foods.byIds(['table:1499', 'table:0'])).map(({ name }) => name)).toEqual([
      'Zibbelwort, boiled 1499',
      'Zibbelwort, boiled 0',
    ])
    expect((await store.foods.releases()).find(({ id }) => id === 'table')).toMatchObject({ date: '2027', foods: 1500 })
  })

  it('leaves nothing behind when it is given up', async () => {
    const store = await open()
    const writer = await store.foods.bringIn(release('table'))
    await writer.put(many('table', 1200, 'Zibbelwort'))
    await writer.abandon()
    await writer.abandon()
    expect(await names(store, 'zibbelwort 7')).toEqual([])
    expect(tablesIn([...(await store.foods.releases())])).toEqual([builtInRelease.id])
    await expect(writer.put([])).rejects.toThrow('bring it in anew')
  })

  it('can be dropped, and the others stay', async () => {
    const store = await open()
    await bring(store, release('one'), [foodNamed('one', '1', 'Zibbelwort')])
    await bring(store, release('two'), [foodNamed('two', '1', 'Zibbelwort juice')])
    await store.foods.drop('one')
    expect(await names(store, 'zibbelwort')).toEqual(['Zibbelwort juice'])
    expect(await store.foods.byIds(['one:1', 'two:1'])).toHaveLength(1)
  })

  it('takes no food of another release, and then nothing more', async () => {
    const store = await open()
    const writer = await store.foods.bringIn(release('one'))
    await writer.put([foodNamed('two', '1', 'Zibbelwort')])
    await expect(writer.commit()).rejects.toThrow('two')
    await expect(writer.commit()).rejects.toThrow('bring it in anew')
    expect(await names(store, 'zibbelwort')).toEqual([])
  })

  it('comes in while others read, write and bring in their own', async () => {
    const data = place()
    const [store, other] = [await open(data), await open(data)]
    const [one, two] = [await store.foods.bringIn(release('one')), await other.foods.bringIn(release('two'))]
    const drafts = (i: number): Draft[] => [
      {
        id: `entry-${i}`,
        person: 'me',
        at: '2026-11-23T03:00:00Z',
        zone: 'UTC',
        kind: 'note',
        payload: { text: 'cramp' },
      } as Draft,
    ]
    for (let i = 0; i < 4; i++) {
      await one.put(many('one', 1000, `Zibbelwort ${i}`).map((food) => ({ ...food, id: `${food.id}-${i}` })))
      await two.put(many('two', 1000, `Quabbelkraut ${i}`).map((food) => ({ ...food, id: `${food.id}-${i}` })))
      await other.diary.append(drafts(i), '2026-11-23T03:00:00Z')
      expect(await names(other, 'zibbelwort')).toEqual([])
    }
    await Promise.all([one.commit(), two.commit(), store.diary.append(drafts(9), '2026-11-23T03:00:00Z')])
    expect(await names(store, 'quabbelkraut 3 999')).toEqual(['Quabbelkraut 3 999'])
    expect(await names(other, 'zibbelwort 0 998')).toEqual(['Zibbelwort 0 998'])
    expect(await other.diary.current({ person: 'me' })).toHaveLength(5)
  })

  it('leaves the one before in force wherever the process is killed', async () => {
    const data = place()
    const store = await open(data)
    await bring(store, release('table'), [foodNamed('table', 'old', 'Zibbelwort, old')])
    const copies: string[] = []
    // What the disk holds at this moment is what a killed process leaves.
    const asKilled = () => {
      const copy = place()
      for (const end of ['', '-wal']) if (existsSync(data + end)) copyFileSync(data + end, copy + end)
      copies.push(copy)
    }
    const writer = await store.foods.bringIn(release('table'))
    asKilled()
    for (let i = 0; i < 3; i++) {
      await writer.put(many('table', 1000, 'Zibbelwort, new').map((food) => ({ ...food, id: `${food.id}-${i}` })))
      asKilled()
    }
    for (const copy of copies) {
      const after = await open(copy)
      expect(await names(after, 'zibbelwort')).toEqual(['Zibbelwort, old'])
      await bring(after, release('table'), [foodNamed('table', 'next', 'Zibbelwort, next')])
      expect(await names(after, 'zibbelwort')).toEqual(['Zibbelwort, next'])
    }
    await writer.commit()
    expect(await names(store, 'zibbelwort new 999')).toHaveLength(3)
  })
})

describe('a food', () => {
  const amount = fc.record({
    value: fc.double({ min: 0, max: 1e5, noNaN: true }),
    kind: fc.constantFrom('analysed', 'calculated', 'imputed', 'assumed-zero', 'label', 'recipe', 'borrowed'),
  })
  const food: fc.Arbitrary<Food> = fc.record(
    {
      id: fc.string({ minLength: 1, unit: 'grapheme' }).map((code) => `table:${code}`),
      release: fc.constant('table'),
      name: fc.string({ minLength: 1, unit: 'grapheme' }),
      alsoKnownAs: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
      group: fc.constantFrom('fruit', 'supplements', 'other'),
      unit: fc.constantFrom('g', 'ml', 'piece'),
      amounts: fc.dictionary(fc.constantFrom(...foodNutrientIds), amount, { noNullPrototype: true }),
      portions: fc.array(
        fc.record({ label: fc.string({ unit: 'grapheme' }), size: fc.double({ min: 0.1, max: 1e4, noNaN: true }) }),
        { maxLength: 3 },
      ),
      brand: fc.string({ unit: 'grapheme' }),
      barcode: fc.stringMatching(/^\d{8,14}$/),
      form: fc.string(),
    },
    { requiredKeys: ['id', 'release', 'name', 'alsoKnownAs', 'group', 'unit', 'amounts', 'portions'] },
  )

  it('comes back as it was put in, whatever is in it', async () => {
    const store = await open()
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(food, { selector: ({ id }) => id, maxLength: 6 }), async (foods) => {
        await bring(store, release('table'), foods)
        expect(await store.foods.byIds(foods.map(({ id }) => id))).toEqual(foods)
      }),
      { numRuns: 25 },
    )
  })

  it('is found by its barcode, however it is padded', async () => {
    const store = await open()
    await bring(store, release('shop', 2), [
      foodNamed('shop', 'a', 'Oat biscuit', { barcode: '0012345678905', brand: 'Zibbel' }),
      foodNamed('shop', 'b', 'Rice biscuit', { barcode: '5012345678900', brand: 'Zibbel' }),
      foodNamed('shop', 'c', 'Oat biscuit, new recipe', { barcode: '12345678905', brand: 'Zibbel' }),
    ])
    const found = async (barcode: string) => (await store.foods.byBarcode(barcode)).map(({ id }) => id)
    for (const code of ['12345678905', '012345678905', '0012345678905', '00012345678905', '0 12345 67890 5'])
      expect(await found(code)).toEqual(['shop:a', 'shop:c'])
    expect(await found('5012345678900')).toEqual(['shop:b'])
    for (const code of ['', '0', '1234567890512345', 'OR 1=1', '"', '99999999']) expect(await found(code)).toEqual([])
  })
})

describe('the built-in foods', () => {
  it('are there from the start, once', async () => {
    const data = place()
    await (await openStore({ data })).close()
    const store = await open(data)
    expect(await store.foods.releases()).toEqual([{ ...builtInRelease, foods: builtInFoods.length }])
    expect(await store.foods.byIds(['charley:banana'])).toEqual(builtInFoods.filter(({ id }) => id === 'charley:banana'))
  })
  it('take the place of those of another edition', async () => {
    const data = place()
    const before = await openStore({ data })
    await before.foods.drop(builtInRelease.id)
    await bring(before, { ...builtInRelease, id: 'charley-2020-01' }, [foodNamed('charley-2020-01', 'old', 'Zibbelwort')])
    await before.close()
    const store = await open(data)
    expect((await store.foods.releases()).map(({ id }) => id)).toEqual([builtInRelease.id])
    expect(await names(store, 'zibbelwort')).toEqual([])
  })
})
