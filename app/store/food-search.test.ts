// Does the search find what is there, whatever is typed? How often it finds what is meant is scored in gallery/searches.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Food, FoodRelease } from '@charley/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fnddsFoods, fnddsRelease, foodNamed, legacyFoods, legacyRelease, noOfficialTables } from './food-tables.fixture.js'
import { openStore, type Store } from './index.js'
import { synonyms } from './food-synonyms.js'
import { wordsOf } from './sqlite/food-search-words.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-food-search-'))
let store: Store
beforeAll(async () => {
  store = await openStore({ data: join(folder, 'foods.db') })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function bring(release: FoodRelease, foods: readonly Food[]): Promise<void> {
  const writer = await store.foods.bringIn(release)
  await writer.put(foods)
  await writer.commit()
}
const found = async (text: string, more: { limit?: number; favourites?: readonly string[]; branded?: boolean } = {}) =>
  (await store.foods.search({ text, ...more })).map(({ food }) => food.name)
const shop: FoodRelease = { id: 'shop', title: 'Shop', publisher: 'a test', date: '2026', rank: 2 }

describe('any text', () => {
  it('is answered, never refused', async () => {
    const nasty = [
      '',
      ' ',
      '"',
      "'",
      '*',
      '(',
      'NEAR(a b)',
      'a AND',
      'OR',
      'NOT milk',
      'name:milk',
      '{head}:x',
      '^milk',
      '-',
      '🍌',
      '\u0000',
      'ﬁg',
      '’',
      '牛奶',
    ]
    for (const text of [...nasty, 'milk '.repeat(2000), 'x'.repeat(10_000), `${'🥛'.repeat(2500)}`])
      expect(Array.isArray(await found(text))).toBe(true)
  })
  it('is answered with at most as many foods as wanted, each once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 40 }),
          fc
            .array(fc.constantFrom('milk', 'chees', 'of', '"', 'bred', '2', '%'), { maxLength: 9 })
            .map((words) => words.join(' ')),
        ),
        fc.integer({ min: 1, max: 30 }),
        async (text, limit) => {
          const foods = (await store.foods.search({ text, limit })).map(({ food }) => food.id)
          expect(foods.length).toBeLessThanOrEqual(limit)
          expect(new Set(foods).size).toBe(foods.length)
        },
      ),
      { numRuns: 150 },
    ))
})

describe('the built-in foods', () => {
  it('say which of their names was found', async () => {
    const [first] = await store.foods.search({ text: 'easy peeler' })
    expect(first).toMatchObject({ food: { name: 'Satsuma' }, matched: 'easy peeler' })
  })
  it.each([
    ['bananna', 'Banana'],
    ['jelly babies bananas', 'Banana'],
    ['a cup of porridge', 'Porridge made with water'],
    ['eggplant', 'Aubergine, boiled'],
  ])('%s finds %s among the first', async (typed, name) => expect((await found(typed)).slice(0, 5)).toContain(name))
  it('come first as favourites among equals, and not before what is meant', async () => {
    const [first, second] = (await store.foods.search({ text: 'porridge' })).map(({ food }) => food)
    expect((await found('porridge', { favourites: [second!.id] })).slice(0, 2)).toEqual([second!.name, first!.name])
    expect((await found('banana', { favourites: ['charley:banana-chips'] }))[0]).toBe('Banana')
    expect(await found('apricot', { favourites: ['charley:banana'] })).not.toContain('Banana')
  })
})

describe('branded foods', () => {
  it('come only when asked for, or when nothing else is found', async () => {
    await bring(shop, [
      foodNamed('shop', '1', 'BANANA CHEWS', { brand: 'Zibbel & Co' }),
      foodNamed('shop', '2', 'OAT BITES', { brand: 'Quabbel' }),
    ])
    expect(await found('banana')).not.toContain('BANANA CHEWS')
    expect(await found('banana', { branded: true })).toContain('BANANA CHEWS')
    expect((await found('banana', { branded: true }))[0]).toBe('Banana')
    expect(await found('zibbel')).toEqual(['BANANA CHEWS'])
    expect(await found('bites quabb')).toEqual(['OAT BITES'])
    expect(await found('banana', { favourites: ['shop:1'] })).toContain('BANANA CHEWS')
  })
})

describe('the synonyms', () => {
  it('are each more than one name, and no name stands twice in a line', () => {
    for (const line of synonyms) {
      expect(line.length).toBeGreaterThan(1)
      expect(new Set(line).size, line.join(' = ')).toBe(line.length)
      for (const name of line) expect(wordsOf(name).join(' ')).toBe(name)
    }
  })
})

describe.skipIf(noOfficialTables !== undefined)(`the official tables${noOfficialTables ? ` (${noOfficialTables})` : ''}`, () => {
  const foods = noOfficialTables === undefined ? [...fnddsFoods(), ...legacyFoods()] : []
  const N = 20
  beforeAll(async () => {
    await bring(fnddsRelease, fnddsFoods())
    await bring(legacyRelease, legacyFoods())
  })

  const index = foods.map(({ name, alsoKnownAs }) => ` ${wordsOf([name, ...alsoKnownAs].join(' ')).join(' ')} `)
  /** How many foods hold these words, the last of them perhaps only begun. */
  const holding = (words: readonly string[]) =>
    index.filter((all) => words.every((word, i) => all.includes(i === words.length - 1 ? ` ${word}` : ` ${word} `))).length

  const others = synonyms.flat().flatMap(wordsOf)
  /** May it be the beginning of another name for foods that do not hold these words? */
  const beginsOther = (word: string) => others.some((one) => one.startsWith(word))

  it('are found by every beginning of a name that few others share', () =>
    fc.assert(
      fc.asyncProperty(fc.nat({ max: 14_875 }), fc.double({ min: 0, max: 1, noNaN: true }), async (which, part) => {
        const { name } = foods[which]!
        const typed = name.slice(0, Math.max(3, Math.round(part * Math.min(60, name.length))))
        const words = wordsOf(typed)
        fc.pre(
          words.length > 0 &&
            words.length <= 8 &&
            words.join('').length > 2 &&
            !beginsOther(words.at(-1)!) &&
            holding(words) <= N / 2,
        )
        expect(await found(typed, { limit: N })).toContain(name)
      }),
      { numRuns: 60 },
    ))

  it('are found whatever the order of the words', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 14_875 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (which, dice) => {
          const { name } = foods[which]!
          const shuffled = [...new Set(wordsOf(name))]
            .map((word) => ({ word, at: dice.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
          const words = shuffled.map(({ word }) => word).slice(0, 8)
          fc.pre(words.length > 1 && holding(words) <= N / 2)
          expect(await found(words.join(' '), { limit: N })).toContain(name)
        },
      ),
      { numRuns: 60 },
    ))
})
