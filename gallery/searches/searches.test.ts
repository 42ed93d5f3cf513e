// Does the food search find what people mean? Scored on two hundred everyday queries; report.txt keeps the score and what was missed.
// `npx vitest run gallery/searches -u` writes it anew; read the difference.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtInFoods } from '@charley/core/foods'
import { afterAll, describe, expect, it } from 'vitest'
import { fnddsFoods, fnddsRelease, legacyFoods, legacyRelease, noOfficialTables } from '../../app/store/food-tables.fixture.js'
import { openStore } from '../../app/store/index.js'
import { heldOutQueries } from './held-out.js'
import { everydayQueries, isWanted } from './queries.js'
import { place, scoreText, share } from './score.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-searches-'))
afterAll(() => rmSync(folder, { recursive: true }))

const open = (name: string) => openStore({ data: join(folder, name) })
const answerable = everydayQueries.filter((query) => builtInFoods.some(({ name }) => isWanted(query, name, true)))

describe('the queries', () => {
  it('are two hundred, each another', () => expect(new Set(everydayQueries.map(({ typed }) => typed)).size).toBe(200))
  it('are misspelt in a quarter of the cases', () =>
    expect(everydayQueries.filter(({ kind }) => kind === 'misspelt').length).toBeGreaterThanOrEqual(50))
})

describe('with the built-in foods alone', () => {
  it('finds what they hold', async () => {
    const store = await open('built-in.db')
    const placed = await place(store.foods, answerable)
    await store.close()
    expect(share(placed, 1)).toBeGreaterThanOrEqual(0.85)
    expect(share(placed, 5)).toBeGreaterThanOrEqual(0.97)
    await expect(
      scoreText(`The built-in foods alone, which hold an answer to ${answerable.length} of the 200 queries`, placed),
    ).toMatchFileSnapshot('report-built-in.txt')
  })
})

describe.skipIf(noOfficialTables !== undefined)(
  `with FNDDS and SR Legacy beside them${noOfficialTables ? ` (${noOfficialTables})` : ''}`,
  () => {
    it('puts the wanted food first in at least 85 %, and among the first five in at least 97 %', async () => {
      const store = await open('official.db')
      for (const [release, foods] of [
        [fnddsRelease, fnddsFoods()],
        [legacyRelease, legacyFoods()],
      ] as const) {
        const writer = await store.foods.bringIn(release)
        await writer.put(foods)
        await writer.commit()
      }
      expect((await store.foods.releases()).map(({ foods }) => foods)).toEqual([builtInFoods.length, 7083, 7793])
      const placed = await place(store.foods)
      const heldOut = await place(store.foods, heldOutQueries)
      await store.close()
      for (const some of [placed, heldOut]) {
        expect(share(some, 1)).toBeGreaterThanOrEqual(0.85)
        expect(share(some, 5)).toBeGreaterThanOrEqual(0.97)
      }
      const text = [
        scoreText('The built-in foods, FNDDS 2017-2018 and SR Legacy', placed),
        scoreText('The same, on fifty queries that nothing was tuned on', heldOut),
      ].join('\n')
      console.log(text)
      await expect(text).toMatchFileSnapshot('report.txt')
    })
  },
)
