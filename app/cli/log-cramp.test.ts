import { describe, expect, test } from 'vitest'
import { localDate, type Entry } from '@charley/core'
import { openStore } from '../store/index.js'
import { asJson, charley, fits, here, isSlip, ownDiaries, yesterday } from './diary.fixture.js'

ownDiaries()

describe('charley log', () => {
  test('shows what it understood and what not, and writes it with --yes', async () => {
    const { code, out } = await charley('log', '2 eggs, a banana, 200 ml whole milk, 3 foozles', '--yes')
    expect(code).toBe(0)
    expect(out).toMatch(/Egg, boiled +2 × 1 egg \(100 g\) +143 kcal/)
    expect(out).toMatch(/Whole milk +200 ml/)
    expect(out).toMatch(/Not understood\n +“3 foozles”/)
    expect(out).toContain('Written down: 3 things')
    fits(out)
    const { entries } = await asJson<{ entries: Entry[] }>('today')
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['drink', 'food', 'food'])
  })

  test('needs no quotes, takes the meal and the day, and knows yesterday’s breakfast', async () => {
    expect((await charley('log', '2', 'eggs', '--yes', '--date', 'yesterday', '--meal', 'breakfast')).code).toBe(0)
    const day = await asJson<{ entries: Entry[] }>('diary', 'yesterday')
    expect(day.entries).toMatchObject([{ kind: 'food', payload: { meal: 'breakfast', quantity: { value: 100, unit: 'g' } } }])
    expect(localDate(day.entries[0]!.at, day.entries[0]!.zone)).toBe(yesterday())

    expect((await charley('log', "yesterday's breakfast", '--yes')).out).toContain('once more')
    const again = await asJson<{ entries: Entry[] }>('today')
    expect(again.entries[0]!.payload).toEqual(day.entries[0]!.payload)
    const none = await charley('log', "yesterday's dinner", '--yes')
    expect([none.code, none.error]).toEqual([2, expect.stringContaining('Nothing is written down as dinner')])
  })

  test('without a terminal and without --yes it shows and writes nothing', async () => {
    const { code, out, error } = await charley('log', '2 eggs')
    expect(code).toBe(2)
    expect(out).toContain('Egg, boiled')
    expect(error).toContain('--yes')
    expect((await asJson<{ entries: Entry[] }>('today')).entries).toEqual([])
  })

  test('nothing understood: exit code 2, with --json too', async () => {
    const plain = await charley('log', 'foozles', '--yes')
    expect([plain.code, plain.error]).toEqual([2, expect.stringContaining('“foozles”')])
    const { code, out } = await charley('log', 'foozles', '--yes', '--json')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ items: [], unknown: [{ text: 'foozles' }], entries: [] })
  })

  test.each([
    [['log']],
    [['log', '2 eggs', '--meal', 'brunch', '--yes']],
    [['log', '2 eggs', '--at', '25:00', '--yes']],
    [['log', '2 eggs', '--date', '2026-02-30', '--yes']],
    [['log', '2 eggs', '--date', '2199-01-01', '--yes']],
    [['log', '2 eggs', '--tomorrow']],
    [['log', '']],
  ])('%j is a slip: message and exit code 2', async (args) => {
    await isSlip(args)
  })
})

describe('charley cramp', () => {
  test('is one line: now; the rest is filled in later, and the first version stays in the history', async () => {
    expect((await charley('cramp')).out).toContain('Written down: Cramp')
    const filled = await charley('cramp', 'fill', '--side', 'left', '--muscle', 'calf', '--severity', '6', '--minutes', '3')
    expect(filled.out).toContain('calf, left, severity 6 of 10, 3 minutes')
    const { entries } = await asJson<{ entries: Entry[] }>('today')
    expect(entries).toMatchObject([{ kind: 'cramp', payload: { side: 'left', muscle: 'calf', severity: 6, minutes: 3 } }])
    const store = await openStore({ data: here.data })
    expect((await store.diary.history(entries[0]!.id)).map(({ payload }) => payload)[0]).toEqual({})
    await store.close()
  })

  test('at a time and on a day', async () => {
    await charley('cramp', '--at', '03:10', '--date', 'yesterday', '--sleep', '8', '--note', 'woke me')
    const { out } = await charley('diary', yesterday())
    expect(out).toMatch(/03:10 +Cramp, sleep disturbed 8 of 10, woke me/)
  })

  test.each([
    [['cramp', '--side', 'middle']],
    [['cramp', '--severity', '11']],
    [['cramp', '--severity', 'bad']],
    [['cramp', '--minutes', '-1']],
    [['cramp', '--at', 'soon']],
    [['cramp', '--at', '2199-01-01T00:00:00Z']],
    [['cramp', '--at', '2026-11-01T00:00:00Z', '--date', 'yesterday']],
    [['cramp', 'fill']],
    [['cramp', 'fill', '--severity', '6']],
    [['cramp', 'left']],
  ])('%j is a slip: message, exit code 2, and nothing written', async (args) => {
    await isSlip(args)
    expect((await asJson<{ entries: Entry[] }>('today')).entries).toEqual([])
  })
})
