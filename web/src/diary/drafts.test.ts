import { expect, test, vi } from 'vitest'
import { kindOf, readDraft, type Food } from '@charley/core'
import { changed, copied, draftOf, momentOn, removed, someMomentOn } from './drafts.js'
import { eatenOf, usualPortion } from './eaten.js'

// The judge is the core's own reader of drafts, which the server uses: what it takes as it is, is right.
const taken = (draft: unknown) => expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ draft })

const milk: Food = {
  id: 'charley:milk-whole',
  release: 'charley-2026-11',
  name: 'Whole milk',
  alsoKnownAs: [],
  group: 'milk-and-dairy',
  unit: 'ml',
  amounts: { calciumMg: { value: 123, kind: 'analysed' } },
  portions: [{ label: '1 glass', size: 200 }],
}
const noon = momentOn('2026-11-23', '12:00')

test('what the page writes is what the diary takes', () => {
  taken(draftOf('cramp', {}, noon))
  taken(draftOf('cramp', { side: 'left', muscle: 'calf', severity: 7, sleepDisturbance: 10, minutes: 2 }, noon))
  taken(draftOf(kindOf(milk), eatenOf(milk, usualPortion(milk), 'breakfast'), noon))
  taken(draftOf('food', eatenOf(milk, {}), noon))
  taken(
    draftOf(
      'supplement',
      { name: 'Magnesium, bare', meal: 'snack', amounts: { magnesiumMg: { value: 100, kind: 'label' } } },
      noon,
    ),
  )
  taken(draftOf('medicine', { name: 'Amlodipine', dose: { value: 5, unit: 'mg' } }, noon))
  taken(draftOf('exercise', { activity: 'walking', minutes: 30, effort: 'moderate', heat: 'hot', weightLostKg: 0.4 }, noon))
  taken(draftOf('sleep', { minutes: 435, quality: 6 }, noon))
  taken(draftOf('measure', { what: 'calfCm', value: 37.5 }, noon))
  taken(draftOf('lab', { name: 'Magnesium', value: '<0.6', unit: 'mmol/L' }, noon))
  taken(draftOf('note', { text: 'A long walk.' }, noon))
  taken(draftOf('day-complete', { date: '2026-11-23', category: 'food', complete: true }, someMomentOn('2026-11-23')))
})

test('an edit, a removal and its undoing each stand in the place of the one before', () => {
  const first = draftOf('note', { text: 'one' }, noon)
  const edit = changed(first, { text: 'two' })
  const gone = removed(edit)
  const back = changed(gone, edit.payload)
  for (const draft of [edit, gone, back]) taken(draft)
  expect([edit.replaces, gone.replaces, back.replaces]).toEqual([first.id, edit.id, gone.id])
  expect(gone.payload).toBeNull()
  expect(new Set([first, edit, gone, back].map(({ id }) => id)).size).toBe(4)
})

test('a copy is a thing of its own', () => {
  const first = draftOf('food', eatenOf(milk, usualPortion(milk), 'breakfast'), noon)
  const again = copied(first, momentOn('2026-11-24', '08:00'))
  taken(again)
  expect(again.id).not.toBe(first.id)
  expect(again.replaces).toBeUndefined()
  expect(again.payload).toEqual(first.payload)
})

test('something said of another day falls on that day', () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z') })
  expect(someMomentOn('2026-11-20').at.startsWith('2026-11-20')).toBe(true)
  expect(someMomentOn('2026-11-23').at).toBe('2026-11-23T10:00:00Z')
  vi.useRealTimers()
})
