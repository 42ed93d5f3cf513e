import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyCase } from '@charley/core'
import type { Store } from '../../store/index.js'
import { draft, openAt, tempData } from '../diary.fixture.js'
import { caseFromDiary } from './case.js'
import { keepEntries } from './write.js'

const { data, forget } = tempData()
let store: Store
const now = new Date('2026-11-20T12:00:00Z')
beforeAll(async () => {
  store = await openAt(data)
  await keepEntries(store, [
    draft('medicine', '2024-03-01T08:00:00Z', {
      name: 'Furosemide 40 mg',
      ingredient: 'furosemide',
      regular: { since: '2024-03-01' },
    }),
    draft('medicine', '2024-03-01T08:00:00Z', { name: 'Salbutamol', regular: { since: '2024-03-01', until: '2025-01-31' } }),
    draft('medicine', '2026-12-01T08:00:00Z', { name: 'Metformin', regular: { since: '2026-12-01' } }),
    draft('answer', '2020-01-01T08:00:00Z', { fact: 'coeliac', value: true }),
    draft('answer', '2020-01-01T08:00:00Z', { fact: 'diabetes', value: true }),
    draft('answer', '2022-01-01T08:00:00Z', { fact: 'diabetes', value: false }),
    draft('eating', '2021-01-01T08:00:00Z', { allergies: ['peanut'], lowSodium: true }),
    draft('eating', '2025-01-01T08:00:00Z', { allergies: ['fish'], fluidLimitMlPerDay: 1500, lowSodium: false }),
  ])
})
afterAll(async () => {
  await store.close()
  forget()
})

test('a medicine taken regularly counts until it was ended, however long ago it was written down', async () => {
  const { medicines } = await caseFromDiary(store, 'me', emptyCase, now)
  expect(medicines?.map(({ ingredient }) => ingredient)).toEqual(['furosemide'])
})

test('conditions count with the last word on each; the person’s own word holds, but not a “don’t know”', async () => {
  const alone = await caseFromDiary(store, 'me', emptyCase, now)
  expect(alone.answers).toEqual({ coeliac: true, diabetes: false })
  const said = await caseFromDiary(store, 'me', { ...emptyCase, answers: { coeliac: null, diabetes: true } }, now)
  expect(said.answers).toEqual({ coeliac: true, diabetes: true })
})

test('what one may not eat is joined part by part, the newest of each; an allergy is never lost', async () => {
  const { eating } = await caseFromDiary(store, 'me', { ...emptyCase, eating: { pattern: 'vegan', allergies: [] } }, now)
  expect(eating).toEqual({ allergies: ['peanut', 'fish'], lowSodium: false, fluidLimitMlPerDay: 1500, pattern: 'vegan' })
})
