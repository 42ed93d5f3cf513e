import { expect, test } from 'vitest'
import type { Draft, Entry } from '@charley/core'
import { standing } from './standing.js'

const note = (id: string, at: string, text: string | null, replaces?: string): Draft => ({
  id,
  person: 'me',
  kind: 'note',
  at,
  zone: 'Europe/London',
  payload: text === null ? null : { text },
  ...(replaces && { replaces }),
})
const entry = (draft: Draft): Entry => ({ ...draft, recorded: '2026-11-23T10:00:00Z' }) as Entry
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
const day = '2026-11-23'
const noon = `${day}T12:00:00Z`

test('what waits stands beside what is stored, in the order in which it happened', () => {
  const stored = [entry(note('b', noon, 'noon'))]
  const all = standing(stored, [], [note('c', `${day}T18:00:00Z`, 'evening'), note('a', `${day}T07:00:00Z`, 'morning')], day)
  expect(all.map(({ id, waits }) => [id, waits])).toEqual([
    ['a', true],
    ['b', false],
    ['c', true],
  ])
})

test('an edit, a removal and its undoing, all still waiting, come to what was meant last', () => {
  const stored = [entry(note('a', noon, 'one'))]
  const edit = note('b', noon, 'two', 'a')
  const gone = note('c', noon, null, 'b')
  const back = note('d', noon, 'two', 'c')
  expect(ids(standing(stored, [], [edit], day))).toEqual(['b'])
  expect(ids(standing(stored, [], [edit, gone], day))).toEqual([])
  expect(ids(standing(stored, [edit], [gone, back], day))).toEqual(['d'])
})

test('what the server has taken meanwhile stands, and does not wait', () => {
  const [only] = standing([], [note('a', noon, 'one')], [], day)
  expect(only).toMatchObject({ id: 'a', waits: false })
})

test('an entry moved to another day leaves this one, and another day’s draft does not come here', () => {
  const stored = [entry(note('a', noon, 'one'))]
  expect(standing(stored, [], [note('b', '2026-11-22T12:00:00Z', 'one', 'a')], day)).toEqual([])
})
