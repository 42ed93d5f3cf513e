import { describe, expect, test } from 'vitest'
import type { Associations } from '@charley/core/trial'
import { keepEntries } from '../cases/index.js'
import { habitDays, type Habits } from '../cases/patterns.fixture.js'
import { openStore } from '../store/index.js'
import { asJson, charley, fits, here, isSlip, ownDiaries, today } from './diary.fixture.js'

ownDiaries()

async function lived(habits: Omit<Habits, 'to'>): Promise<void> {
  const store = await openStore({ data: here.data })
  const drafts = habitDays({ ...habits, to: today() })
  for (let from = 0; from < drafts.length; from += 1000) await keepEntries(store, drafts.slice(from, from + 1000))
  await store.close()
}

describe('charley patterns', () => {
  test('says what goes with the cramps, how far off it may be, what it does not mean, and where to test it', async () => {
    await lived({ days: 90, afterWine: 0.9, otherwise: 0.15 })
    const { code, out } = await charley('patterns')
    expect(code).toBe(0)
    expect(out).toMatch(/^One thing goes with your cramps\n/)
    expect(out).toContain('After alcohol, a cramp more often')
    expect(out).toContain('Going together is not causing.')
    expect(out).toMatch(/─●─/)
    expect(out).toMatch(/Test it fairly: charley trial design/)
    expect(out).toMatch(/Looked at, nothing seen\n +/)
    expect(out).toMatch(/89 nights count, \d+ of them with a cramp/)
    fits(out)
    const found = await asJson<Associations>('patterns', '--days', '60')
    expect(found.nights).toMatchObject({ of: 60, observed: 59 })
  })

  test('too few nights are said with how many it takes', async () => {
    await lived({ days: 12, afterWine: 0.5, otherwise: 0.5 })
    const { code, out } = await charley('patterns', '--from', '2026-01-01', '--to', today())
    expect(code).toBe(0)
    expect(out).toContain('Too early to say')
    expect(out.replaceAll('\n', ' ')).toContain('So far 11 nights count; from 56 on')
  })

  test('slips are told', async () => {
    await isSlip(['patterns', '--days', 'many'])
    await isSlip(['patterns', '--from', '2020-01-01'])
    await isSlip(['patterns', '--to', 'someday'])
  })
})
