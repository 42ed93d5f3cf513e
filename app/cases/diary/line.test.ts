import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Store } from '../../store/index.js'
import { openAt, tempData } from '../diary.fixture.js'
import { isOneSlip, nearestFoods, readTyped } from './line.js'

const { data, forget } = tempData()
let store: Store
beforeAll(async () => void (store = await openAt(data)))
afterAll(async () => {
  await store.close()
  forget()
})

const read = (text: unknown) => readTyped(store, 'me', text)

describe('a typed line', () => {
  test('becomes items with their amounts, and what is not understood is left open', async () => {
    const { items, unknown } = await read('2 eggs, a banana, 200 ml whole milk, 3 foozles')
    expect(items.map(({ kind, eaten }) => [kind, eaten.foodId?.split('-')[0]])).toEqual([
      ['food', 'charley:egg'],
      ['food', 'charley:banana'],
      ['drink', 'charley:milk'],
    ])
    expect(items[2]!.eaten.quantity).toEqual({ value: 200, unit: 'ml' })
    expect(unknown.map(({ text, why }) => [text, why])).toEqual([['3 foozles', 'no-food']])
  })

  test('one letter wrong is still understood; a word that only resembles is not', async () => {
    expect((await read('a bananna')).items[0]?.eaten.name).toBe('Banana')
    expect((await read('xqzzw')).items).toEqual([])
  })

  test.each([undefined, 7, '', '   ', 'x'.repeat(1001)])('%j is refused', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'Refused', reason: 'unfit' })
  })

  test('nothing anybody types breaks it, and every word is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60, unit: 'grapheme' }), async (text) => {
        if (text.trim() === '') return
        const { items, unknown } = await read(text)
        for (const { start, end, text: part } of [...items.map((item) => item.part), ...unknown])
          expect(text.slice(start, end)).toBe(part)
      }),
      { numRuns: 40 },
    )
  })

  test('the nearest foods have a word like it', async () => {
    expect((await nearestFoods(store, 'bananaxx')).some((name) => name.includes('anana'))).toBe(true)
    expect(await nearestFoods(store, '###')).toEqual([])
  })
})

describe('one slip', () => {
  // Damerau–Levenshtein distance of at most one.
  test.each([
    ['banana', 'banana', true],
    ['bananna', 'banana', true],
    ['bnana', 'banana', true],
    ['banaan', 'banana', true],
    ['banona', 'banana', true],
    ['foozle', 'noodle', false],
    ['', 'a', true],
    ['', 'ab', false],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isOneSlip(one, other)).toBe(expected)
    expect(isOneSlip(other, one)).toBe(expected)
  })
})
