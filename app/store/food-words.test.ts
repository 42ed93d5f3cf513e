// Are words compared as people mean them?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersMissing, lettersOf, slips, stemOf, wordsOf } from './sqlite/food-search-words.js'

describe('words', () => {
  it('are small letters and digits, without accents or apostrophes', () =>
    expect(wordsOf("Shepherd's pie, Crème-brûlée (2% fat) 7UP")).toEqual([
      'shepherds',
      'pie',
      'creme',
      'brulee',
      '2',
      'fat',
      '7up',
    ]))
  it('are none in what holds none', () => expect(wordsOf('🍌 … ""*(')).toEqual([]))
})

// Plurals as the Oxford English grammar lists them: -s, -es after a hiss and after -o, -y to -ies, -f to -ves; and words in -ss, -us, -is.
describe('number', () => {
  it.each([
    ['banana', 'bananas'],
    ['cherry', 'cherries'],
    ['cookie', 'cookies'],
    ['pie', 'pies'],
    ['potato', 'potatoes'],
    ['tomato', 'tomatoes'],
    ['peach', 'peaches'],
    ['radish', 'radishes'],
    ['sandwich', 'sandwiches'],
    ['leaf', 'leaves'],
    ['loaf', 'loaves'],
    ['olive', 'olives'],
    ['cheese', 'cheeses'],
    ['sausage', 'sausages'],
    ['pea', 'peas'],
  ])('%s and %s are the same', (one, many) => expect(stemOf(many)).toBe(stemOf(one)))
  it.each(['hummus', 'asparagus', 'couscous', 'cress', 'swiss', 'haggis'])('%s is no plural', (word) =>
    expect(stemOf(word)).toBe(word),
  )
})

describe('slips', () => {
  // The usual examples of the literature: Levenshtein's kitten and sitting; ca and abc, which tell optimal string alignment (3) from
  // the unrestricted distance (2).
  it.each([
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['mlik', 'milk', 1],
    ['banannas', 'bananas', 1],
    ['egg', 'egg', 0],
  ])('%s and %s lie %i apart', (typed, word, far) => expect(slips(typed, word, 3).whole).toBe(far))
  it('may stop before the end of the word', () => {
    expect(slips('brocol', 'broccoli', 2).half).toBe(1)
    expect(slips('choclat', 'chocolates', 2).half).toBe(1)
  })
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })
  it('count the same both ways, and are never more than the longer word has letters', () =>
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b, 9).whole).toBe(slips(b, a, 9).whole)
        expect(slips(a, b, 9).whole).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(slips(a, b, 9).half).toBeLessThanOrEqual(slips(a, b, 9).whole)
      }),
    ))
  it('are as many as were allowed and one, when they are more', () =>
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(slips(a, b, most).whole).toBe(Math.min(most + 1, slips(a, b, 9).whole))
      }),
    ))
  it('are at least as many as the letters that are missing', () =>
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(lettersMissing(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(slips(a, b, 9).whole)
      }),
    ))
})
