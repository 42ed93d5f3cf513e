import { afterAll, beforeAll, expect, test } from 'vitest'
import { foodNutrientIds } from '@charley/core'
import Papa from 'papaparse'
import { exportCsv } from '../../cases/data-out/index.js'
import { draft, eaten, openAt, tempData } from '../../cases/diary.fixture.js'
import { keepEntries, takeBackEntry } from '../../cases/index.js'
import type { Store } from '../../store/index.js'
import { entryColumns as csvColumns } from './columns.js'

const { data, forget } = tempData()
let store: Store
beforeAll(async () => void (store = await openAt(data)))
afterAll(async () => {
  await store.close()
  forget()
})

async function exported(): Promise<{ readonly text: string; readonly rows: readonly Record<string, string>[] }> {
  let text = ''
  for await (const piece of exportCsv(store, 'me')) text += piece
  const { data: rows, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return { text, rows }
}

test('an empty diary is its heading, with a unit in the name of each nutrient', async () => {
  const { text, rows } = await exported()
  expect(rows).toEqual([])
  expect(text).toBe(`${csvColumns.join(',')}\r\n`)
  expect(new Set(csvColumns).size).toBe(csvColumns.length)
  expect(csvColumns).toEqual(
    expect.arrayContaining(['energy_kcal', 'vitamin_d_ug', 'folate_dfe_ug', 'vitamin_b12_ug', 'magnesium_mg']),
  )
})

const running = { protocol: '{"pairs":4}', secret: 'ef'.repeat(32), commitment: 'cd'.repeat(32) }
const trialId = '11111111-2222-4333-8444-555555555555'

test('every entry comes back as it was: blanks stay blank, nought stays nought, words stay letter for letter', async () => {
  const banana = {
    ...eaten('banana', 126, 'breakfast'),
    name: 'Banana, "ripe"; crème\r\n=1+1',
    portion: { label: '1 medium', count: 1 },
  }
  const half = { name: 'Half known', amounts: { magnesiumMg: { value: 0, kind: 'label' } } }
  const drafts = [
    draft('food', '2026-10-25T00:30:00Z', banana),
    draft('food', '2026-10-25T01:30:00Z', half),
    draft('cramp', '1950-01-01T03:10:00Z', { side: 'left', severity: 6 }, { zone: 'America/New_York' }),
    draft('exercise', '2026-11-02T10:00:00Z', { activity: 'walking', minutes: 30, effort: 'light', weightLostKg: -1 }),
    draft('lab', '2026-11-03T10:00:00Z', { name: 'CRP', value: '<0,2', unit: 'mg/L' }),
    draft('day-complete', '2026-11-03T10:00:00Z', { date: '2026-11-03', category: 'food', complete: false }),
    draft('profile', '2026-11-04T10:00:00Z', { birthYear: 1962, sex: 'female' }),
    draft('answer', '2026-11-04T10:00:00Z', { fact: 'calf', value: null }),
    draft('trial', '2026-11-04T11:00:00Z', {
      trial: trialId,
      protocol: '{"pairs":4}',
      secret: 'ab'.repeat(32),
      commitment: 'cd'.repeat(32),
    }),
    draft('trial-day', '2026-11-04T12:00:00Z', { trial: trialId, date: '2026-11-03', taken: 'some', note: 'half a tablet' }),
    draft('trial-guess', '2026-11-04T13:00:00Z', { trial: trialId, period: 3, arm: 'B' }),
    draft('trial-end', '2026-11-04T14:00:00Z', { trial: trialId, why: 'harm' }),
    draft('note', '2199-12-31T23:59:59Z', { text: ' -1 ' }),
    draft('trial', '2026-11-06T11:00:00Z', { ...running, trial: '99999999-2222-4333-8444-555555555555' }),
    draft('note', '2026-11-05T10:00:00Z', { text: 'taken back' }),
  ]
  await keepEntries(store, drafts)
  await takeBackEntry(store, 'me', drafts.at(-1)!.id)
  const { rows, text } = await exported()
  expect(rows.map(({ at_utc }) => at_utc)).toEqual(
    drafts
      .slice(0, -1)
      .map(({ at }) => at)
      .toSorted(),
  )
  const row = (at: number) => rows.find(({ id }) => id === drafts[at]!.id)!

  expect(row(0)).toMatchObject({
    name: banana.name,
    local_time: '01:30',
    portion: '1 medium',
    portion_count: '1',
    quantity: '126',
  })
  for (const id of foodNutrientIds) {
    const column = id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    const amount = (banana.amounts as Record<string, { value: number } | undefined>)[id]
    expect(row(0)[column] === '' ? undefined : Number(row(0)[column]), id).toBe(amount?.value)
    expect(row(1)[column], id).toBe(id === 'magnesiumMg' ? '0' : '')
  }
  // The clock was put back that night: the second half past one.
  expect(row(1)['local_time']).toBe('01:30')
  expect(row(2)).toMatchObject({
    local_date: '1949-12-31',
    local_time: '22:10',
    side: 'left',
    severity_0_to_10: '6',
    minutes: '',
  })
  expect(row(3)).toMatchObject({ name: 'walking', weight_lost_kg: '-1', heat: '' })
  expect(row(4)).toMatchObject({ name: 'CRP', value: '<0,2', value_unit: 'mg/L' })
  expect(row(5)).toMatchObject({ name: 'food', complete_date: '2026-11-03', value: 'false' })
  expect(row(6)).toMatchObject({ birth_year: '1962', sex: 'female', height_cm: '' })
  expect(row(7)).toMatchObject({ name: 'calf', value: 'unknown' })
  const commitment = 'cd'.repeat(32)
  expect(row(8)).toMatchObject({ kind: 'trial', trial: trialId, commitment, text: '{"pairs":4}' })
  expect(row(9)).toMatchObject({ trial: trialId, trial_date: '2026-11-03', taken: 'some', text: 'half a tablet' })
  expect(row(10)).toMatchObject({ trial: trialId, trial_period: '3', arm: 'B' })
  expect(row(11)).toMatchObject({ trial: trialId, why: 'harm', text: '' })
  // It would tell which arm comes when.
  expect(text).not.toContain(running.secret)
  // That trial has ended.
  expect(row(8)['secret']).toBe('ab'.repeat(32))
  expect(row(12)['text']).toBe(' -1 ')
})
