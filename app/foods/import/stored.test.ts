// Does all this hold with the real store? Official tables into SQLite and out again; a stop half-way leaves no trace.
import { describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../store/index.js'
import { newFolder, official } from './files.fixture.js'
import { ImportError, importFoods } from './index.js'
import { memoryStore } from './memory-store.fixture.js'

const values = official('fndds/2017-2018 FNDDS At A Glance - FNDDS Nutrient Values.xlsx')
const portions = official('fndds/2017-2018 FNDDS At A Glance - Portions and Weights.xlsx')
const foundation = official('usda/foundation-fdc-layout.zip')

async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore({ data: newFolder() })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const usda = async (store: Store) =>
  (await store.foods.releases()).filter(({ id }) => id.startsWith('usda-')).map(({ id, foods }) => [id, foods])

describe('in the real store', () => {
  it.skipIf(values.missing)(`foods come out as they went in, and portions can follow: ${values.title}`, () =>
    withStore(async (store) => {
      const memory = memoryStore()
      await importFoods([values.path, portions.path], memory)
      const wanted = memory.of('usda-fndds-2017-2018')
      const ids = wanted.map(({ id }) => id)

      await importFoods([values.path, portions.path], store.foods)
      expect(await usda(store)).toEqual([['usda-fndds-2017-2018', 7083]])
      expect(await store.foods.byIds(ids)).toEqual(wanted)
      const [found] = await store.foods.search({ text: 'banana, raw' })
      expect(found).toBeDefined()

      // Again, and with the figures only: the same foods, their portions kept.
      const again = await importFoods(values.path, store.foods)
      expect(again.releases[0]!.before).toBe(7083)
      expect(await usda(store)).toEqual([['usda-fndds-2017-2018', 7083]])
      expect(await store.foods.byIds(ids)).toEqual(wanted)
    }),
  )

  it.skipIf(values.missing || foundation.missing)(`a stop half-way leaves what was there: ${values.title}`, () =>
    withStore(async (store) => {
      await importFoods(foundation.path, store.foods)
      const before = await store.foods.releases()
      const stop = new AbortController()
      const running = importFoods(values.path, store.foods, {
        signal: stop.signal,
        onProgress: ({ stage, done }) => stage === 'storing' && done > 3500 && stop.abort(),
      })
      await expect(running).rejects.toBeInstanceOf(ImportError)
      expect(await store.foods.releases()).toEqual(before)
      expect(await store.foods.byIds(['usda-fndds-2017-2018:11100000'])).toEqual([])
    }),
  )
})
