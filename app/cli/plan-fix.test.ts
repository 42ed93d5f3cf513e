import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { daysAfter, localDate } from '@charley/core'
import type { CheckedPlan, Planned } from '@charley/core/fix'
import { keepEntries, zoneHere } from '../cases/index.js'
import { fullDay } from '../cases/diary.fixture.js'
import { openStore } from '../store/index.js'
import { asJson, charley, fits, here, isSlip, ownDiaries } from './diary.fixture.js'
import { main } from './main.js'

ownDiaries()

const well = {
  person: { age: 45, sex: 'female' },
  answers: { calf: true, 'at-night': true, pregnant: false },
  medicines: [],
  labs: [{ name: 'eGFR', value: 95, unit: 'mL/min/1.73m2' }],
  eating: { pattern: 'everything', allergies: [] },
}

let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'charley-plan-'))))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify(content))
  return path
}

const planIn = (planned: Planned): CheckedPlan => {
  if (planned.kind !== 'plan') throw new Error(planned.kind)
  return planned.plan
}

describe('charley plan', () => {
  test('says how far it gets, each change with its gain and what refuses it, shopping and the week; and fits the width', async () => {
    const { code, out } = await charley('plan', file('well', well), '--shopping', '--week')
    expect(code).toBe(0)
    expect(out).toContain('A typical one for your age and sex stands in for it')
    // NASEM: RDA of calcium, women 31 to 50.
    expect(out).toMatch(/Calcium[^\n]*\n +▕.*│.*▏\n/)
    expect(out).toContain('1,000 mg')
    expect(out).toMatch(/1\. .*\n/)
    expect(out).toContain('--refuse')
    expect(out).toContain('Shopping list')
    expect(out).toContain('Sunday')
    fits(out)
  })

  test('what is refused never comes back, what is kept stays', async () => {
    const path = file('well', well)
    const first = planIn(await asJson<Planned>('plan', path))
    const gone = first.changes.find(({ food, kind }) => food && kind !== 'less')!.food!
    const second = planIn(await asJson<Planned>('plan', path, '--refuse', gone.id))
    expect(second.changes.map(({ food }) => food?.id)).not.toContain(gone.id)
    const stays = second.changes[0]!
    const third = planIn(
      await asJson<Planned>(
        'plan',
        path,
        '--refuse',
        gone.name.includes(',') ? gone.id : gone.name,
        '--keep',
        `${stays.id}=${stays.timesPerWeek}`,
      ),
    )
    expect(third.changes).toContainEqual(expect.objectContaining({ id: stays.id, timesPerWeek: stays.timesPerWeek }))
  })

  test('asks for what a plan must know, and makes none on dialysis', async () => {
    const { eating: _, ...unasked } = well
    const asked = await charley('plan', file('unasked', unasked))
    expect(asked.code).toBe(2)
    expect(asked.out).toContain('allergies')
    const dialysis = await charley('plan', file('dialysis', { ...well, conditions: ['dialysis'] }))
    expect(dialysis.code).toBe(0)
    expect(dialysis.out).toMatch(/kidney team/)
    expect(dialysis.out).not.toContain('--refuse')
    const unmeasured = await charley('plan', file('old', { ...well, person: { age: 70, sex: 'male' }, answers: {}, labs: [] }))
    expect(unmeasured.out).toContain('One thing has to be known first')
  })

  test('an allergy is kept out', async () => {
    const plan = planIn(
      await asJson<Planned>(
        'plan',
        file('allergic', { ...well, eating: { pattern: 'everything', allergies: ['milk', 'fish', 'soya', 'gluten'] } }),
      ),
    )
    expect(plan.changes.filter(({ kind }) => kind === 'new').map(({ food }) => food!.group)).not.toContain('fish')
  })

  test('plans from the diary’s complete days', async () => {
    const today = localDate(new Date().toISOString(), zoneHere())
    const store = await openStore({ data: here.data })
    await keepEntries(
      store,
      [3, 2, 1].flatMap((back) => fullDay(daysAfter(today, -back))),
    )
    await store.close()
    await charley('profile', '--birth-year', '1980', '--sex', 'female')
    const { person: _, ...rest } = well
    const { code, out } = await charley('plan', file('diary', rest), '--diary')
    expect(code).toBe(0)
    expect(out).not.toContain('A typical one')
  })

  test.each([
    [['--changes', 'many'], '--changes'],
    [['--refuse', 'unicorn'], 'unicorn'],
    [['--keep', 'salmon'], '--keep'],
    [['--authority', 'mars'], 'nasem'],
    [['--days', '0'], '--days'],
  ])('a slip is told: %j', async (slip, word) => {
    const { code, error } = await charley('plan', file('well', well), ...slip)
    expect(code).toBe(2)
    expect(error).toContain(word)
  })
})

describe('charley fix', () => {
  test('ranks what is worth doing, names medicines to talk about and never to stop, and what is not suggested', async () => {
    const { code, out } = await charley('fix', file('inhaler', { ...well, medicines: ['salmeterol', 'indapamide'] }))
    expect(code).toBe(0)
    expect(out).toContain('Stretch calves and thighs before bed')
    expect(out).toMatch(/Salmeterol: strong link/)
    expect(out).toContain('Do not stop or change it on your own')
    expect(out).toMatch(/[Qq]uinine/)
    expect(out).toContain('dummy pill')
    fits(out)
  })

  test('in an emergency it says only where to go', async () => {
    const { out } = await charley('fix', file('emergency', { ...well, answers: { 'sudden-cold-white-leg': true } }))
    expect(out).not.toContain('Stretch')
    expect(out).not.toContain('dummy pill')
  })

  test('a wrong file is told', async () => {
    await isSlip(['fix', join(folder, 'nowhere.json')])
  })
})

describe('charley stretch', () => {
  const run = async (...args: string[]) => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
    vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line))
    const code = await main(['stretch', ...args])
    return { code, out: lines.join('\n') }
  }

  test('Hallegraeff’s stretches: two muscles, both legs, three times ten seconds', async () => {
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out.match(/Hold.*10 s/g)).toHaveLength(12)
    const { steps } = JSON.parse((await run('hallegraeff-2012', '--json')).out) as { steps: { kind: string; seconds: number }[] }
    expect(steps.filter(({ kind }) => kind === 'hold').reduce((sum, { seconds }) => sum + seconds, 0)).toBe(120)
  })

  test('names those there are', async () => {
    const { code, out } = await run('yoga')
    expect(code).toBe(2)
    expect(out).toContain('hallegraeff-2012')
  })
})
