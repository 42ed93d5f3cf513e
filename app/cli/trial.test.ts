import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { daysAfter } from '@charley/core'
import type { TrialResult } from '@charley/core/trial'
import type { TrialView } from '../cases/trial/index.js'
import { asJson, charley, fits, here, isSlip, ownDiaries, today } from './diary.fixture.js'
import { main } from './main.js'

ownDiaries()
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T20:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const dayLater = (days = 1) => vi.setSystemTime(Date.now() + days * 86_400_000)
const file = (name: string): string => {
  mkdirSync(join(here.folder, 'files'), { recursive: true })
  return join(here.folder, 'files', name)
}
const short = ['--run-in', '2', '--period', '4', '--washout', '1', '--pairs', '2', '--per-week', '14', '--asked', '--anyway']
const begun = (...more: string[]) => charley('trial', 'design', 'magnesium-trial', ...short, '--go', ...more)
/** Marks: their chances are worked out in no time. */
const quick = ['--count', 'severity']
const DAYS = 2 + 16

/** Lives through so many days: two cramps a day as usual, none with magnesium. */
async function live(days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    const { today: card } = await asJson<TrialView>('trial', 'today')
    await charley('trial', 'log', ...(card?.arm === 'B' ? [] : ['--cramps', '02:10=6,04:30']))
    dayLater()
  }
}

describe('design', () => {
  test('without a word it lists what may be tried, and what no such trial can answer', async () => {
    const { code, out } = await charley('trial', 'design')
    expect(code).toBe(0)
    expect(out).toMatch(/magnesium-trial/)
    expect(out).toMatch(/weeks or months/)
    fits(out)
    const { candidates } = await asJson<{ candidates: { id: string }[] }>('trial', 'design')
    expect(candidates.map(({ id }) => id)).toContain('bedtime-stretch')
  })

  test('a plan and its chances; nothing is written before --go', async () => {
    const { code, out } = await charley('trial', 'design', 'magnesium-trial', '--pairs', '6', '--per-week', '7', '--asked')
    expect(code).toBe(0)
    expect(out).toMatch(/CAN IT SUCCEED/)
    expect(out).toMatch(/in 100/)
    expect(out).toMatch(/Nothing is started yet/)
    fits(out)
    await isSlip(['trial', 'today'])
  })

  test('the hopeless is said plainly, and begun only knowingly; the commitment is shown and the secret is not', async () => {
    const thin = ['trial', 'design', 'magnesium-trial', '--pairs', '2', '--per-week', '0.5', '--asked']
    expect((await charley(...thin)).out).toMatch(/don’t know/)
    const refused = await charley(...thin, '--go')
    expect(refused).toMatchObject({ code: 2, error: expect.stringMatching(/don’t know/) })
    const { code, out } = await charley(...thin, '--go', '--anyway')
    expect(code).toBe(0)
    expect(out).toMatch(/[0-9a-f]{64}/)
    const view = await asJson<TrialView>('trial', 'today')
    expect(out).toContain(view.commitment)
    expect(JSON.stringify(view)).not.toMatch(/secret/)
    await isSlip([...thin, '--go', '--anyway'])
  })

  test.each([
    ['vitamin D', ['treat-vitamin-d']],
    ['nothing known', ['foozle']],
    ['an own idea without its kind', ['--how', 'x']],
    ['a kind that is none', ['oil', '--kind', 'magic']],
    ['half a pair', ['magnesium-trial', '--pairs', '2.5', '--asked']],
    ['words for a number', ['magnesium-trial', '--pairs', 'many']],
    ['another outcome', ['magnesium-trial', '--count', 'luck']],
    ['a belief below nought', ['magnesium-trial', '--expect', '-1']],
    ['a case file that is not there', ['magnesium-trial', '--case', '/nowhere.yaml']],
    ['a plan that is not there', ['--from', '/nowhere.json']],
    ['a time that is over', ['magnesium-trial', '--start', '2025-01-01', '--asked']],
    ['an option that is none', ['magnesium-trial', '--bogus']],
  ])('refused with a sentence: %s', async (_, args) => {
    await isSlip(['trial', 'design', ...args])
  })

  test('an own belief, an own idea, and the guard by a case file', async () => {
    const { protocol } = await asJson<{ protocol: TrialView['protocol'] }>(
      'trial',
      'design',
      'magnesium-trial',
      '--expect',
      '0.7',
      '--worthwhile',
      '0.7',
      '--side',
      'south',
      '--also',
      'sleep',
      '--asked',
    )
    expect(protocol).toMatchObject({
      prior: { from: 'own', mean: Math.log(0.7) },
      rule: { worthwhile: 0.7 },
      hemisphere: -1,
      also: ['sleep'],
    })
    const own = ['trial', 'design', 'a pillow under the feet', '--kind', 'bed-or-shoes', '--how', 'every night', '--asked']
    expect((await charley(...own)).out).toMatch(/pillow/)
    const dialysis = file('dialysis.yaml')
    writeFileSync(dialysis, 'person: { age: 70, sex: male }\nconditions: [dialysis]\n')
    const { code, error } = await charley('trial', 'design', 'magnesium-trial', '--case', dialysis)
    expect(code).toBe(2)
    expect(error).toMatch(/\w/)
  })
})

describe('the days', () => {
  test('from the start to the answer', async () => {
    await begun()
    const first = await charley('trial', 'today')
    expect(first.out).toMatch(/Run-in, day 1 of 2/)
    fits(first.out)
    const told = await charley('trial', 'log')
    expect(told.out).toMatch(/No cramps/)
    dayLater()
    await live(1)
    expect((await charley('trial', 'log', '--taken', 'some', '--sleep', '4', '--note', 'late')).code).toBe(0)
    expect((await charley('trial', 'log', 'yesterday', '--cramps', '23:10')).out).toMatch(/cramp/)
    await live(8)

    const mid = await charley('trial', 'report')
    expect(mid.out).toMatch(/pair/)
    expect(mid.out).not.toMatch(/rate|fewer with|more with/)
    fits(mid.out)
    await isSlip(['trial', 'end'])
    await isSlip(['trial', 'export', '-'])
    await isSlip(['trial', 'helper', '--show'])

    await live(DAYS - 10)
    expect((await charley('trial', 'today')).out).toMatch(/charley trial end/)
    const end = await charley('trial', 'end', '--cent')
    expect(end.code).toBe(0)
    expect(end.out).toMatch(/fewer|Fewer/)
    expect(end.out).toMatch(/before\n/)
    expect(end.out).toMatch(/The seal is unbroken/)
    expect(end.out).toMatch(/CENT 2015/)
    fits(end.out)
    const { result } = await asJson<{ result: TrialResult }>('trial', 'report')
    expect(result.counts.B.total).toBe(0)
    expect(result.problems).toEqual([])
    await isSlip(['trial', 'log'])
    await isSlip(['trial', 'end'])
    const data = file('me.json')
    expect((await charley('trial', 'export', data)).code).toBe(0)
    expect(JSON.parse(readFileSync(data, 'utf8'))).toMatchObject({ format: 'charley-trial-export', outcome: 'cramps' })
    await isSlip(['trial', 'export', data])
  })

  test('blinded: the box, the helper’s list, a guess; harm ends it at once', async () => {
    await charley('trial', 'design', 'magnesium-trial', ...short, ...quick, '--blinded', '--go')
    dayLater(2)
    const { out } = await charley('trial', 'today')
    expect(out).toMatch(/box 1/)
    expect(out).not.toMatch(/250 mg/)
    await isSlip(['trial', 'helper'])
    const boxes = (await charley('trial', 'helper', '--show')).out
    expect(boxes).toMatch(/magnesium/i)
    expect(boxes).toMatch(/dummy/i)
    fits(boxes)
    await isSlip(['trial', 'guess', '1', 'B'])
    await isSlip(['trial', 'guess', '1', 'C'])
    dayLater(4)
    expect((await charley('trial', 'today')).out).toMatch(/trial guess 1/)
    expect((await charley('trial', 'guess', '1', 'b')).code).toBe(0)
    const end = await charley('trial', 'end', '--why', 'harm', '--note', 'stomach')
    expect(end.code).toBe(0)
    expect(end.out).toMatch(/doctor/)
    expect(end.out).toMatch(/Drop it/)
  })

  test('slips are refused with a sentence', async () => {
    await begun(...quick)
    const slips = {
      'a day before it began': ['trial', 'log', '2025-12-01'],
      'a day to come': ['trial', 'log', daysAfter('2026-01-05', 1)],
      'a cramp at no time': ['trial', 'log', '--cramps', 'night'],
      'more than everything': ['trial', 'log', '--taken', 'double'],
      'another trial': ['trial', 'today', '--trial', 'ffff'],
      'a calendar at no time': ['trial', 'calendar', '-', '--at', '25:00'],
      'a file in no folder': ['trial', 'share', '/nowhere/plan.json'],
    }
    for (const args of Object.values(slips)) await isSlip(args)
  })

  test('with no trial each says how to begin, and a word that is none names the commands', async () => {
    expect(today()).toBe('2026-01-05')
    for (const command of ['today', 'log', 'report', 'end', 'helper'])
      expect((await charley('trial', command)).error).toMatch(/trial design/)
    expect((await charley('trial', 'frobnicate')).error).toMatch(/trial design, trial today/)
  })
})

describe('files', () => {
  test('a plan shared and taken up; a calendar; each only as a new file', async () => {
    await begun(...quick)
    const plan = file('plan.json')
    expect((await charley('trial', 'share', plan)).out).toMatch(/no dates/)
    await isSlip(['trial', 'share', plan])
    const planned = await asJson<{ protocol: TrialView['protocol'] }>(
      'trial',
      'design',
      '--from',
      plan,
      '--start',
      '2026-02-02',
      '--asked',
    )
    expect(planned.protocol).toMatchObject({ pairs: 2, periodDays: 4, start: '2026-02-02' })
    const calendar = file('trial.ics')
    expect((await charley('trial', 'calendar', calendar, '--at', '20:30')).code).toBe(0)
    expect(readFileSync(calendar, 'utf8')).toContain('T203000')
  })

  const bins = (A: number, B: number) =>
    [0, 1, 2, 3].map((period) => ({
      week: period * 2 - 3,
      arm: period % 2,
      days: 7,
      count: period % 2 === 1 ? B : A,
      season: 0,
      period,
    }))
  const person = (trial: string, A: number, B: number, more: object = {}) => ({
    format: 'charley-trial-export',
    version: 1,
    trial: `00000000-0000-4000-8000-00000000000${trial}`,
    tried: { candidate: 'magnesium-trial', name: 'Magnesium' },
    outcome: 'cramps',
    seal: 'kept',
    blinded: false,
    bins: bins(A, B),
    ...more,
  })
  const written = (name: string, content: unknown): string => {
    writeFileSync(file(name), JSON.stringify(content))
    return file(name)
  }
  const pool = async (...args: string[]) => {
    const out: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line))
    vi.spyOn(console, 'error').mockImplementation((line: string) => void out.push(line))
    const code = await main(['trial', 'pool', ...args])
    return { code, out: out.join('\n') }
  }

  test('several people in one model; twice the same, a broken seal and one arm alone are left out and told', async () => {
    const files = [
      written('a.json', person('1', 9, 4)),
      written('b.json', person('2', 7, 3)),
      written('c.json', person('3', 12, 7)),
      written('d.json', person('1', 9, 4)),
      written('e.json', person('4', 9, 4, { seal: 'broken' })),
      written('f.json', person('5', 9, 4, { bins: bins(9, 4).filter(({ arm }) => arm === 0) })),
    ]
    const { code, out } = await pool(...files)
    expect(code).toBe(0)
    expect(out).toMatch(/3 people together/)
    expect(out).toMatch(/d.json was left out: the same trial/)
    expect(out).toMatch(/e.json was left out: its seal/)
    expect(out).toMatch(/f.json was left out: only one/)
    fits(out)
    const pooled = JSON.parse((await pool(...files, '--json')).out) as {
      effect: { better: number; middle: number; low: number; high: number }
      people: { middle: number }[]
    }
    expect(pooled.effect.better).toBeGreaterThan(0.95)
    expect(pooled.people).toHaveLength(3)
    expect(pooled.effect.low).toBeLessThan(pooled.effect.middle)
  })

  test('refused: one alone, another thing, negative counts, no export, no file', async () => {
    const one = written('one.json', person('1', 9, 4))
    expect(await pool(one)).toMatchObject({ code: 2, out: expect.stringMatching(/two people/) })
    const other = written('other.json', person('2', 9, 4, { tried: { name: 'A pillow' } }))
    expect(await pool(one, other)).toMatchObject({ code: 2, out: expect.stringMatching(/same thing/) })
    const nights = written('nights.json', person('2', 3, 2, { outcome: 'cramp-nights' }))
    expect(await pool(one, nights)).toMatchObject({ code: 2, out: expect.stringMatching(/counted in the same way/) })
    const negative = written('negative.json', person('2', -9, 4))
    expect(await pool(one, negative)).toMatchObject({ code: 2, out: expect.stringMatching(/negative.json.*-9/s) })
    expect(await pool(one, written('x.json', { a: 1 }))).toMatchObject({ code: 2 })
    writeFileSync(file('half.json'), '{"format": ')
    expect(await pool(one, file('half.json'))).toMatchObject({ code: 2, out: expect.stringMatching(/whole JSON/) })
    expect(await pool(one, file('nowhere.json'))).toMatchObject({ code: 2, out: expect.stringMatching(/no such file/) })
    expect(await pool(one, other, '--prior', 'magic')).toMatchObject({ code: 2 })
  })
})
