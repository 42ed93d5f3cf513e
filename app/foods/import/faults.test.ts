// What happens when the file is wrong, or the person stops it? A sentence, and nothing stored is changed.
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { csv, foodCsv, folderOf, newFolder, nutrientCsv, official, spreadsheet, zipOf, type Tables } from './files.fixture.js'
import { ImportError, importFoods, type FoodSource, type ImportFault } from './index.js'
import { memoryStore, type MemoryStore } from './memory-store.fixture.js'

// A place of our own for what waits on the disk, so that what is left behind there is ours.
beforeAll(() => void vi.stubEnv('TMPDIR', newFolder()))
afterAll(() => void vi.unstubAllEnvs())

const oats: Tables = {
  'food.csv': foodCsv([[1, 'sr_legacy_food', 'Oats', 8]]),
  'food_nutrient.csv': nutrientCsv([[1, 1008, 389]]),
}

/** A store with one food in it, to see that it stays as it is. */
async function filled(onPut?: () => void): Promise<MemoryStore> {
  const store = memoryStore(onPut)
  await importFoods(zipOf(oats), store)
  return store
}

async function refused(
  source: FoodSource | readonly FoodSource[],
  store?: MemoryStore,
  signal?: AbortSignal,
): Promise<ImportError> {
  const there = store ?? (await filled())
  const before = there.foods()
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('charley-foods-') && !name.includes('test')).length
  const scratch = left()
  const error: unknown = await importFoods(source, there, signal ? { signal } : {}).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ImportError)
  expect(there.foods()).toEqual(before)
  expect(there.open()).toBe(0)
  expect(left()).toBe(scratch)
  return error as ImportError
}

async function expectFault(source: FoodSource | readonly FoodSource[], fault: ImportFault, ...words: readonly string[]) {
  const { fault: found, message } = await refused(source)
  expect([found, message]).toEqual([fault, expect.stringMatching(/^[A-Z"0-9a-z].*\.$/s)])
  for (const word of words) expect(message).toContain(word)
  expect(message).not.toMatch(/undefined|\[object|Error:|at \w+ \(/)
}

const fileOf = (name: string, bytes: Uint8Array | string) => {
  const path = join(newFolder(), name)
  writeFileSync(path, bytes)
  return path
}
const zipped = readFileSync(
  zipOf({
    ...oats,
    'more.csv': csv(
      ['a'],
      Array.from({ length: 5000 }, (_, index) => [`${index * 7919}`]),
    ),
  }),
)

/** Ten megabytes of noise, the same each time (xorshift32, Marsaglia 2003). */
function noise(size: number): Uint8Array {
  let state = 20_261_123
  const bytes = new Uint8Array(size)
  for (let index = 0; index < size; index++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    bytes[index] = state
  }
  return bytes
}

describe('a file that is not right', () => {
  it('is not there', () => expectFault('/nowhere/foods.zip', 'unreadable', 'foods.zip', 'no such file'))
  it('is empty', () => expectFault(fileOf('foods.zip', ''), 'not-foods', 'foods.zip', 'empty'))
  it('is a zip of something else', () =>
    expectFault(
      zipOf({ 'photos/cat.txt': 'meow', 'photos/dog.txt': 'woof' }, 'photos.zip'),
      'not-foods',
      'photos.zip',
      'cat.txt',
      'FNDDS',
    ))
  it('is a folder of something else', () => expectFault(folderOf({ 'cat.txt': 'meow' }), 'not-foods'))
  it('is a spreadsheet of something else', () =>
    expectFault(
      zipOf(
        spreadsheet([
          ['Date', 'Cost'],
          ['Monday', 12],
        ]),
        'costs.xlsx',
      ),
      'not-foods',
      'costs.xlsx',
    ))
  it('is a table of something else', () => expectFault(fileOf('costs.csv', 'date,cost\nMonday,12\n'), 'not-foods', 'costs.csv'))
  it('is JSON of something else', () => expectFault(fileOf('costs.json', '{"costs":[{"day":1}]}'), 'not-foods', 'costs.json'))
  for (const name of ['foods.zip', 'foods.xlsx', 'foods.csv', 'foods.json', 'foods'])
    it(`is ten megabytes of noise called ${name}`, () => expectFault(fileOf(name, noise(10_000_000)), 'not-foods', name))
  it('is a zip cut short', () =>
    expectFault(fileOf('foods.zip', zipped.subarray(0, zipped.length - 100)), 'damaged', 'download it again'))
  it('is a zip with a byte changed', () => {
    const bytes = Uint8Array.from(zipped)
    // In the packed bytes of the first file, food.csv.
    bytes[60] = (bytes[60] ?? 0) ^ 0xff
    return expectFault(fileOf('foods.zip', bytes), 'damaged')
  })
  it('lacks food_nutrient.csv', () => expectFault(zipOf({ 'food.csv': oats['food.csv']! }), 'incomplete', 'food_nutrient.csv'))
  it('lacks a column', () =>
    expectFault(
      zipOf({ ...oats, 'food_nutrient.csv': csv(['id', 'fdc_id', 'nutrient_id', 'value'], [[1, 1, 1008, 389]]) }),
      'incomplete',
      'food_nutrient.csv',
      '"amount"',
    ))
  it('has an empty table', () =>
    expectFault(zipOf({ ...oats, 'food_nutrient.csv': '' }), 'incomplete', 'food_nutrient.csv is empty'))
  it('has no food with a figure', () =>
    expectFault(zipOf({ ...oats, 'food_nutrient.csv': nutrientCsv([[7, 1008, 1]]) }), 'not-foods'))
  it('is SR without its figures', () => {
    const sr = official('usda/sr-legacy-ascii-no-nutdata.zip')
    return sr.missing ? Promise.resolve() : expectFault(sr.path, 'incomplete', 'NUT_DATA.TXT')
  })
  it('is the portions of the survey without its figures', () => {
    const title = ['Portions and Weights\r\n2017-2018 Food and Nutrient Database for Dietary Studies - At A Glance']
    const head = ['Food code', 'Main food description', 'Portion description', 'Portion weight\n(g)']
    const path = zipOf(spreadsheet([title, head, [11_100_000, 'Milk, NFS', '1 cup', 244]]), 'Portions.xlsx')
    return expectFault(path, 'incomplete', 'FNDDS 2017-2018', 'Nutrient Values')
  })
  it('is the figures of the survey without a column', () => {
    const head = ['Food code', 'Main food description', 'WWEIA Category number', 'WWEIA Category description', 'Energy (kcal)']
    const path = zipOf(spreadsheet([head, [11_100_000, 'Milk, NFS', 1004, 'Milk', 52]]), 'Values.xlsx')
    return expectFault(path, 'incomplete', '"Magnesium (mg)"')
  })
  it('is JSON that ends in the middle', () =>
    expectFault(
      fileOf('foods.json', '{"SRLegacyFoods":[{"fdcId":1,"description":"Oats"},{"fdcId":2,'),
      'damaged',
      'ends in the middle',
    ))
  it('is JSON with a slip', () =>
    expectFault(fileOf('foods.json', '{"SRLegacyFoods":[{"fdcId":1,,"description":"Oats"}]}'), 'damaged'))
  it('breaks off while it is sent', async () => {
    const broken = async function* () {
      yield zipped.subarray(0, 200)
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    }
    const error = await refused({ name: 'foods.zip', stream: Readable.from(broken()) })
    expect([error.fault, error.message]).toEqual(['damaged', expect.stringContaining('did not arrive whole')])
  })

  it('being sent whole, comes in as it does from the disk', async () => {
    const [sent, there] = [memoryStore(), memoryStore()]
    const path = zipOf(oats)
    const report = await importFoods({ name: '../up/foods.zip', stream: createReadStream(path, { highWaterMark: 50 }) }, sent)
    expect(report).toEqual(await importFoods(path, there))
    expect(sent.foods()).toEqual(there.foods())
  })

  it('whatever happens to its bytes, it comes in or is refused with a sentence', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(zipped.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (place, change, cut) => {
        const bytes = Uint8Array.from(cut ? zipped.subarray(0, place) : zipped)
        if (!cut) bytes[place] = (bytes[place] ?? 0) ^ change
        const store = memoryStore()
        const error: unknown = await importFoods(fileOf('foods.zip', bytes), store).then(
          () => undefined,
          (reason: unknown) => reason,
        )
        // A changed byte that does no harm (of a date, or of a file that is not read) may pass; then the food is right.
        if (error === undefined) expect(store.of('usda-sr-legacy').map((food) => food.amounts.energyKcal?.value)).toEqual([389])
        else expect(error).toBeInstanceOf(ImportError)
        expect(store.open()).toBe(0)
      }),
      { numRuns: 150 },
    ))
})

describe('a person who stops it', () => {
  const many: Tables = {
    'food.csv': foodCsv(Array.from({ length: 5000 }, (_, index) => [index + 1, 'sr_legacy_food', `Oats ${index}`, 8])),
    'food_nutrient.csv': nutrientCsv(Array.from({ length: 5000 }, (_, index) => [index + 1, 1008, 389])),
  }

  it('before it begins', async () => {
    expect((await refused(zipOf(many), undefined, AbortSignal.abort())).fault).toBe('cancelled')
  })

  it('while it is read', async () => {
    const stop = new AbortController()
    const store = await filled()
    const before = store.foods()
    const running = importFoods(zipOf(many), store, {
      signal: stop.signal,
      onProgress: ({ stage }) => stage === 'reading' && stop.abort(),
    })
    // Small files pass without a word of progress, so that it may also be stopped at the first breath.
    setImmediate(() => stop.abort())
    await expect(running).rejects.toMatchObject({ fault: 'cancelled' })
    expect(store.foods()).toEqual(before)
    expect(store.open()).toBe(0)
  })

  it('half-way through the storing', async () => {
    const stop = new AbortController()
    let lots = 0
    const store = await filled(() => {
      if (++lots === 3) stop.abort()
    })
    const error = await refused(zipOf(many), store, stop.signal)
    expect(error.fault).toBe('cancelled')
    expect(error.message).toContain('nothing was changed')
    expect(lots).toBe(3)
  })

  it('while a real table is read', async () => {
    const file = official('usda/sr-legacy-fdc-layout.zip')
    if (file.missing) return console.log(file.title)
    const stop = new AbortController()
    const store = memoryStore()
    const running = importFoods(file.path, store, {
      signal: stop.signal,
      onProgress: ({ stage, done, total }) => stage === 'reading' && total !== undefined && done > total / 2 && stop.abort(),
    })
    await expect(running).rejects.toMatchObject({ fault: 'cancelled' })
    expect(store.foods().size).toBe(0)
    expect(store.open()).toBe(0)
  })
})
