import { expect, test } from 'vitest'
import { service } from '../core/service.js'
import { medicineSearch, namedMedicines } from './medicine-search.js'

const search = medicineSearch(namedMedicines(service.medicines()))

test('a brand leads to its medicine, and the generic name stands first where both begin alike', () => {
  expect(search('lasix')[0]).toMatchObject({ ingredient: 'furosemide', classes: ['loop-diuretic'] })
  expect(search('ator')[0]?.name).toBe('atorvastatin')
})

test('a slip of the finger is forgiven', () => {
  expect(search('furosemdie').map(({ ingredient }) => ingredient)).toContain('furosemide')
  expect(search('simvstatin').map(({ ingredient }) => ingredient)).toContain('simvastatin')
})

test('each medicine stands in the list once', () => {
  const found = search('mag').map(({ ingredient }) => ingredient)
  expect(new Set(found).size).toBe(found.length)
})

test('one letter, or nonsense, finds nothing', () => {
  expect(search('a')).toEqual([])
  expect(search('qqxxzz')).toEqual([])
})
