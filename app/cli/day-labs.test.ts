import { describe, expect, test } from 'vitest'
import type { Entry } from '@charley/core'
import { asJson, charley, isSlip, ownDiaries } from './diary.fixture.js'

ownDiaries()

describe('charley today, diary, complete, undo', () => {
  test('an empty day says so, and a complete one says that', async () => {
    expect((await charley('today')).out).toContain('Nothing is written down yet')
    expect((await charley('complete', 'yesterday')).out).toContain('food, drinks and supplements complete')
    expect((await asJson<{ complete: object }>('diary', 'yesterday')).complete).toMatchObject({ food: true, cramp: false })
    await charley('complete', 'yesterday', '--not', '--of', 'food')
    await charley('complete', 'yesterday', '--of', 'cramp,sleep')
    expect((await asJson<{ complete: object }>('diary', 'yesterday')).complete).toMatchObject({
      food: false,
      drink: true,
      cramp: true,
    })
    const { out } = await charley('diary', 'yesterday')
    expect(out).toContain('Complete: cramps, drinks, supplements and sleep.')
  })

  test('undo takes back the last line whole; twice brings it back', async () => {
    await charley('log', '2 eggs, a banana', '--yes')
    const { out } = await charley('undo')
    expect(out).toMatch(/Undone\.\n +Taken back: Egg, boiled.*\n +Taken back: Banana/)
    expect((await asJson<{ entries: Entry[] }>('today')).entries).toEqual([])
    expect((await charley('undo')).out).toContain('Stands again: Banana')
    const { entries } = await asJson<{ entries: Entry[] }>('today')
    expect(entries).toHaveLength(2)
    expect((await charley('undo', entries[0]!.id)).out).toContain('Taken back: Egg, boiled')
    expect((await asJson<{ entries: Entry[] }>('today')).entries).toEqual([entries[1]])
  })

  test.each([
    [['undo']],
    [['undo', 'nobody']],
    [['diary', 'someday']],
    [['complete', 'today', '--of', 'joy']],
    [['complete', '2199-01-01']],
    [['today', 'x']],
  ])('%j is a slip: message and exit code 2', async (args) => {
    await isSlip(args)
  })
})

describe('charley labs', () => {
  test('keeps a result as printed, reads it, and shows how it went', async () => {
    expect((await charley('labs')).out).toContain('No blood result')
    const added = await charley('labs', 'add', 'Mg', '0,62', 'mmol/L', '--date', '2026-10-01')
    expect(added.out).toContain('Magnesium: this is low')
    await charley('labs', 'add', 'magnesium', '0.80', 'mmol/L', '--date', '2026-11-01')
    const { out } = await charley('labs')
    expect(out).toMatch(/Magnesium\n +2026-10-01 +0,62 mmol\/L +low\n +2026-11-01 +0\.80 mmol\/L +in the usual range/)
    expect((await asJson<{ series: object[] }>('labs')).series).toHaveLength(1)
    expect((await charley('labs', 'add', 'wellness index of joy', '7')).out).toContain('kept as printed')
  })

  test.each([
    [['labs', 'add', 'magnesium']],
    [['labs', 'add', 'magnesium', 'low', 'mmol/L']],
    [['labs', 'add', 'magnesium', '0.8', 'fL']],
    [['labs', 'add', 'magnesium', '80', 'mmol/L']],
    [['labs', 'add', 'magnesium', '0.8', 'mmol/L', '--date', 'x']],
    [['labs', 'add', 'a', '1', 'g', 'too much']],
  ])('%j is a slip: message, exit code 2, and nothing written', async (args) => {
    await isSlip(args)
    expect((await asJson<{ series: object[] }>('labs')).series).toEqual([])
  })
})
