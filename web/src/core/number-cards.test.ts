import { expect, test } from 'vitest'
import { knowledge } from '@charley/core'
import { numberCards, sourcesOf } from './number-cards.js'

test('every cause, medicine and the background shows numbers, and every source they cite is found', () => {
  const ids = ['background', ...knowledge.causes.map(({ id }) => id), ...knowledge.medicines.map(({ id }) => id)]
  for (const id of ids) {
    const cards = numberCards(id)
    expect(cards.length, id).toBeGreaterThan(0)
    const cited = new Set(cards.flatMap(({ known }) => known.sources))
    expect(sourcesOf([...cited]).length, id).toBe(cited.size)
  }
})

test('what is on no list has no numbers', () => {
  expect(numberCards('unlisted')).toEqual([])
})
