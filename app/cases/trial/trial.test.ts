import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '@charley/core'
import { boxesOf, checkSeal, lastDay, sequenceOf } from '@charley/core/trial'
import { openDay, takeBackEntry, undoLast } from '../index.js'
import { keepEntries, rewritten } from '../diary/write.js'
import {
  candidatesOf,
  clockOf,
  endTrial,
  guessArm,
  helperBoxes,
  keptTrials,
  logTrialDay,
  ownRate,
  planTrial,
  protocolFile,
  startTrial,
  trialCalendar,
  trialExport,
  trialReport,
  trialResult,
  viewOf,
} from './index.js'
import {
  again,
  evening,
  first,
  known,
  lived,
  madeOnce,
  me,
  ownStores,
  quick,
  refused,
  started,
  wishes,
  zone,
} from './trial.fixture.js'

const last = daysAfter(first, 4 + 24 - 1)
ownStores()
const fresh = madeOnce(async () => undefined)
const open = madeOnce((store) => started(store))
const blind = madeOnce((store) => started(store, { wishes: { ...wishes, blinded: true } }))
const whole = madeOnce(async (store) => {
  const kept = await started(store)
  await lived(store, kept, first, last, { A: 2, B: 1 })
  return kept
})

const text = (value: unknown): string => JSON.stringify(value)

describe('before the start', () => {
  test('what may be tried comes through the guard, and what no such trial can answer is named', async () => {
    const { store } = await fresh()
    const candidates = await candidatesOf(store, me, { case: known })
    expect(candidates.find(({ id }) => id === 'magnesium-trial')?.verdict.permission).not.toBe('refused')
    expect(candidates.find(({ id }) => id === 'treat-vitamin-d')?.notByTrial).toBe('stays-too-long')
    const dialysis = await candidatesOf(store, me, { case: { ...known, answers: {}, conditions: ['dialysis'] } })
    expect(dialysis.find(({ id }) => id === 'magnesium-trial')?.verdict.permission).not.toBe('allowed')
  })

  test('the chance is reckoned from the diary’s own closed days; without any it says so', async () => {
    const { store } = await fresh()
    const plan = (date: string) => planTrial(store, me, { case: known, wishes, hasAsked: true }, evening(date))
    const blank = await plan(first)
    expect(blank).toMatchObject({ assumed: true, rate: { observed: 0 } })
    expect(blank.rate).not.toHaveProperty('perWeek')
    // Fourteen closed days with two cramps each: fourteen a week.
    for (let back = 13; back >= 0; back--) {
      const date = daysAfter(first, -back)
      await keepEntries(store, [
        ...['01', '02'].map((hour) => ({
          id: randomUUID(),
          person: me,
          kind: 'cramp',
          at: `${date}T${hour}:10:00Z`,
          zone,
          payload: {},
        })),
        {
          id: randomUUID(),
          person: me,
          kind: 'day-complete',
          at: `${date}T20:00:00Z`,
          zone,
          payload: { date, category: 'cramp', complete: true },
        },
      ])
    }
    const rate = await ownRate(store, me, evening(first))
    expect(rate).toMatchObject({ observed: 14, cramps: 28, perWeek: 14 })
    const often = await plan(first)
    expect(often.assumed).toBe(false)
    const shown = ({ power }: typeof often) => power.planned[0]!.shown.value
    expect(shown(often)).toBeGreaterThan(shown(blank))
    // Said by the person, in place of the diary.
    const said = await planTrial(store, me, { case: known, wishes, hasAsked: true, perWeek: 1 }, evening(first))
    expect(shown(said)).toBeLessThan(shown(often))
  })

  test('the hopeless is refused plainly, and started by who says to go on all the same', async () => {
    const { store } = await fresh()
    const body = { case: known, wishes, hasAsked: true, perWeek: 0.5 }
    await refused(startTrial(store, me, body, evening(first)), 'unfit', /don’t know/, 'anyway')
    expect((await keptTrials(store, me)).trials).toEqual([])
    await startTrial(store, me, { ...body, anyway: true }, evening(first))
    expect((await keptTrials(store, me)).trials).toHaveLength(1)
  })

  test.each([
    [
      'vitamin D, which stays too long',
      { wishes: { ...wishes, tried: { candidate: 'treat-vitamin-d' } } },
      /weeks or months/,
      'tried',
    ],
    ['quinine', { wishes: { ...wishes, tried: { candidate: 'quinine' } } }, /./, 'tried'],
    ['something of one’s own without its kind', { wishes: { ...wishes, tried: { name: 'a pillow' } } }, /kind/, 'own.kind'],
    [
      'leaving out a medicine',
      { wishes: { ...wishes, tried: { name: 'no ramipril' } }, own: { kind: 'medicine-stop', name: 'no ramipril' } },
      /not for you to try/,
      'tried',
    ],
    [
      'what no one should take, hidden in the other arm',
      { wishes: { ...wishes, against: { name: 'quinine', how: '200 mg' } } },
      /quinine/,
      'tried',
    ],
    ['no such candidate', { wishes: { ...wishes, tried: { candidate: 'x' } } }, /magnesium-trial/, 'tried.candidate'],
    ['no wishes at all', { wishes: undefined }, /no wishes/, 'wishes'],
    ['a wish that nobody knows', { wishes: { ...wishes, magic: 1 } }, /magic/, 'wishes.magic'],
    ['a washout as long as the period', { wishes: { ...wishes, washoutDays: 6 } }, /./, 'washoutDays'],
    ['half a pair', { wishes: { ...wishes, pairs: 2.5 } }, /2.5/, 'pairs'],
    ['a first period that has begun', { wishes: { ...wishes, start: daysAfter(first, -4) } }, /must begin after today/, 'start'],
    [
      'stretches in a box',
      { wishes: { ...wishes, tried: { candidate: 'bedtime-stretch' }, blinded: true } },
      /cannot be hidden/,
      'wishes.blinded',
    ],
    ['a secret that is none', { secret: 'abc' }, /64/, 'secret'],
    ['a commitment that does not fit', { commitment: 'a'.repeat(64) }, /does not fit/, 'commitment'],
    ['a rate that cannot be', { perWeek: -1 }, /-1/, 'perWeek'],
  ])('refused: %s', async (_, more, said, field) => {
    const { store } = await fresh()
    const body = { case: known, wishes, anyway: true, hasAsked: true, ...more }
    await refused(startTrial(store, me, body, evening(first)), 'unfit', said, field)
    expect((await keptTrials(store, me)).trials).toEqual([])
  })

  test('an own idea is judged by its kind; whom to ask first is named', async () => {
    const { store } = await fresh()
    const own = { kind: 'daily-habit', name: 'a pillow under the feet' }
    const body = { case: known, own, wishes: { ...quick, tried: { name: own.name, how: 'every night' } }, anyway: true }
    await refused(startTrial(store, me, body, evening(first)), 'unfit', /asked/, 'tried')
    const { kept } = await startTrial(store, me, { ...body, hasAsked: true }, evening(first))
    expect(kept.sealed.protocol.tried).toEqual({ name: own.name, how: 'every night' })
  })

  test('nobody is ahead by more than a day, and the secret differs each time', async () => {
    const { store } = await fresh()
    expect(() => clockOf({ on: '2026-01-07', zone }, new Date('2026-01-05T12:00:00Z'))).toThrow('still to come')
    expect(clockOf({ on: '2026-01-06', zone }, new Date('2026-01-05T12:00:00Z')).date).toBe('2026-01-06')
    const secrets = new Set<string>()
    for (const on of ['2026-01-05', '2026-03-05', '2026-05-05'])
      secrets.add((await started(store, { on, wishes: quick })).sealed.seal.secret)
    expect(secrets.size).toBe(3)
  })
})

describe('while it runs', () => {
  test('sealed at the start; the same sent twice is one; two at once are refused', async () => {
    const { store, made: kept } = await open()
    expect(checkSeal(kept.sealed)).toBe('kept')
    const { protocol, seal, commitment } = kept.sealed
    const whole = { case: known, protocol, secret: seal.secret, commitment, hasAsked: true, anyway: true }
    expect((await startTrial(store, me, whole, evening(first))).kept.id).toBe(kept.id)
    await refused(
      startTrial(store, me, { ...whole, secret: 'f'.repeat(64), commitment: undefined }, evening(first)),
      'busy',
      /never changed/,
    )
    await refused(started(store, { on: daysAfter(first, 3) }), 'busy', /magnesium.* 2026-01-05 to 2026-02-01/i)
    const { trials } = await keptTrials(store, me)
    expect(trials).toHaveLength(1)
    expect((await started(store, { on: lastDay(protocol), wishes: quick })).id).not.toBe(kept.id)
  })

  test('today’s card: run-in, washout, counted; the arm on its day and not before', async () => {
    const { store, made: kept } = await open()
    const { protocol, seal } = kept.sealed
    const view = (date: string) => viewOf(store, me, kept, evening(date))
    expect((await view(first)).today).toMatchObject({ phase: 'run-in', period: -1, day: 1, of: 4 })
    expect((await view(first)).today).not.toHaveProperty('arm')
    const boxes = boxesOf(protocol, seal)
    for (const { period, from, arm, fill } of boxes) {
      const on = await view(from)
      expect(on.today).toMatchObject({ phase: 'washout', period, day: 1, of: 6, arm, treatment: fill })
      expect(on.periods.flatMap((one) => one.arm ?? [])).toEqual(boxes.slice(0, period + 1).map((one) => one.arm))
      expect((await view(daysAfter(from, 2))).today).toMatchObject({ phase: 'counted', day: 3 })
    }
    expect((await view(daysAfter(first, -1))).state).toBe('waiting')
    const over = await view(daysAfter(last, 1))
    expect(over).toMatchObject({ state: 'over', today: null, to: last })
    expect(text(over)).not.toContain(seal.secret)
  })

  test('one tap: done, and no cramp is missing; said again it replaces', async () => {
    const { store, made: kept } = await open()
    const day = daysAfter(first, 4)
    await logTrialDay(store, me, kept, {}, evening(day))
    expect((await viewOf(store, me, kept, evening(day))).today?.said).toEqual({
      taken: 'all',
      complete: true,
      cramps: 0,
      severity: 0,
    })
    const more = { taken: 'some', cramps: [{ at: `${day}T03:10:00Z`, severity: 6 }], sleep: 4, note: 'late' }
    await logTrialDay(store, me, kept, more, evening(day))
    expect((await viewOf(store, me, kept, evening(day))).today?.said).toEqual({
      taken: 'some',
      complete: true,
      cramps: 1,
      severity: 6,
      sleep: 4,
    })
    await logTrialDay(store, me, kept, { complete: false }, evening(day))
    const { today, progress } = await viewOf(store, me, kept, evening(daysAfter(day, 1)))
    expect(today?.said).toEqual({ complete: false, cramps: 0 })
    expect(progress).toMatchObject({ days: 28, gone: 6, observed: 0 })
    expect(progress.missing).toHaveLength(5)
    const said = await store.diary.current({ person: me, kinds: ['trial-day', 'sleep'] })
    expect(said).toHaveLength(2)
  })

  test.each([
    ['a day before', { date: daysAfter(first, -1) }, /no day of this trial/, 'date'],
    ['a day to come', { date: daysAfter(first, 6) }, /still to come/, 'date'],
    ['no date', { date: '2026-02-30' }, /calendar/, 'date'],
    ['taking something in the run-in', { taken: 'all', date: first }, /nothing is tried yet/, 'taken'],
    ['another share', { taken: 'half' }, /half/, 'taken'],
    ['cramps that are no list', { cramps: 3 }, /list/, 'cramps'],
    ['a cramp of another day', { cramps: [{ at: `${first}T01:00:00Z` }] }, /was not on/, 'cramps[0].at'],
    ['a cramp at no time', { cramps: [{ severity: 3 }] }, /./],
    ['a severity of 11', { cramps: [{ at: '2026-01-10T01:00:00Z', severity: 11 }] }, /11/],
    ['a sleep of 12', { sleep: 12 }, /12/],
    ['a note that is none', { note: 5 }, /no text/, 'note'],
  ])('refused, and nothing is written: %s', async (_, body, said, field) => {
    const { store, made: kept } = await open()
    const before = await store.diary.count(me)
    await refused(logTrialDay(store, me, kept, body, evening(daysAfter(first, 5))), 'unfit', said, field)
    expect(await store.diary.count(me)).toBe(before)
  })

  test('blinded: a box and no arm anywhere, guesses when a box is empty, and the helper’s list', async () => {
    const { store, made: kept } = await blind()
    const { seal, protocol } = kept.sealed
    const day = daysAfter(first, 4)
    const mid = await viewOf(store, me, kept, evening(daysAfter(day, 7)))
    expect(mid.today).toMatchObject({ box: 2, phase: 'washout' })
    expect(mid.toGuess).toEqual([0])
    expect(text(mid)).not.toMatch(/"arm"|"treatment"/)
    expect(text(mid)).not.toContain(seal.secret)
    expect(protocol.against.name).toMatch(/Dummy/i)
    await refused(
      guessArm(store, me, kept, { period: 1, arm: 'A' }, evening(daysAfter(day, 7))),
      'unfit',
      /in use until/,
      'period',
    )
    await refused(guessArm(store, me, kept, { period: 9, arm: 'A' }, evening(last)), 'unfit', /no period 9/, 'period')
    await refused(guessArm(store, me, kept, { period: 0 }, evening(last)), 'unfit', /missing/, 'arm')
    await guessArm(store, me, kept, { period: 0, arm: 'A' }, evening(daysAfter(day, 6)))
    await guessArm(store, me, kept, { period: 0, arm: 'B' }, evening(daysAfter(day, 6)))
    const { periods, toGuess } = await viewOf(store, me, kept, evening(daysAfter(day, 7)))
    expect(periods[0]).toMatchObject({ guess: 'B', state: 'over' })
    expect(toGuess).toEqual([])
    const boxes = helperBoxes(kept)
    expect(boxes.map(({ box, days }) => [box, days])).toEqual([1, 2, 3, 4].map((box) => [box, 6]))
    expect(boxes.map(({ arm }) => arm).join('')).toBe(sequenceOf(seal, 2).join(''))
    const open = await started(store, { on: lastDay(protocol), wishes: quick })
    expect(() => helperBoxes(open)).toThrow('hides nothing')
    await refused(guessArm(store, me, open, { period: 0, arm: 'A' }, evening('2026-03-30')), 'unfit', /hides nothing/, 'arm')
  })

  test('the mid-way report unmasks nothing, and the answer is sealed before the end', async () => {
    const { store, made: kept } = await blind()
    await lived(store, kept, first, daysAfter(first, 16), { A: 2, B: 0 })
    const report = await trialReport(store, me, kept, evening(daysAfter(first, 16)))
    expect(report).toMatchObject({ gone: 17, days: 28, pairsDone: 1, problems: [] })
    expect(text(report)).not.toMatch(/"arm"|"A"|"B"|total/)
    await refused(trialResult(store, me, kept), 'busy', /sealed until/)
    await refused(trialExport(store, me, kept), 'busy', /sealed until/)
    await refused(endTrial(store, me, kept, { why: 'finished' }, evening(daysAfter(first, 16))), 'unfit', /2026-02-01/, 'why')
    await refused(endTrial(store, me, kept, {}, evening(last)), 'unfit', /missing/, 'why')
  })

  test('the secret stands in no list of the diary, and undoing a trial’s start takes it away', async () => {
    const { store, made: kept } = await open()
    const { secret } = kept.sealed.seal
    expect(text(await openDay(store, me, first, zone))).not.toContain(secret)
    const undone = await undoLast(store, me)
    expect(text(undone)).not.toContain(secret)
    expect((await keptTrials(store, me)).trials).toEqual([])
    await undoLast(store, me)
    expect((await again(store, kept)).sealed).toEqual(kept.sealed)
  })
})

describe('after the end', () => {
  test('a whole trial: every day, the end, the answer; what is written later counts for nothing', async () => {
    const { store, made: kept } = await whole()
    const clock = evening(last)
    await endTrial(store, me, kept, { why: 'finished', note: 'done' }, clock)
    const ended = await again(store, kept)
    const opened = await trialResult(store, me, ended)
    expect(opened).toMatchObject({ seal: 'kept', sealed: kept.sealed })
    expect(opened.result.problems).toEqual([])
    // Four days that count in each period, two periods an arm.
    expect(opened.result.counts).toMatchObject({ A: { observed: 8, total: 16 }, B: { observed: 8, total: 8 } })
    expect(opened.result.primary!.better).toBeGreaterThan(0.5)
    const view = await viewOf(store, me, ended, clock)
    expect(view).toMatchObject({ state: 'ended', today: null, end: { why: 'finished', note: 'done' } })
    expect(view.periods.map(({ arm }) => arm).join('')).toBe(sequenceOf(kept.sealed.seal, 2).join(''))

    await refused(logTrialDay(store, me, ended, {}, clock), 'busy', /Nothing more counts/)
    await refused(endTrial(store, me, ended, { why: 'stopped' }, clock), 'busy', /has ended/)
    const cramps = await store.diary.current({ person: me, kinds: ['cramp'] })
    const inB = cramps.find(({ at }) =>
      view.periods.some((one) => one.arm === 'B' && at > `${one.countedFrom}T00` && at < `${one.to}T24`),
    )!
    const later = new Date(`${last}T22:00:00Z`)
    await keepEntries(store, [rewritten(inB, { severity: 1 })], later)
    await takeBackEntry(store, me, cramps.find(({ id }) => id !== inB.id)!.id, later)
    const after = await trialResult(store, me, ended)
    expect(after.result.counts).toEqual(opened.result.counts)
    expect(after.result.problems).toContainEqual({ id: 'written-late', what: '2' })

    const shared = await trialExport(store, me, ended)
    expect(shared).toMatchObject({ seal: 'kept', outcome: 'cramps', tried: { candidate: 'magnesium-trial' } })
    expect(text(shared)).not.toMatch(/\d{4}-\d{2}-\d{2}|done/)
  })

  test('stopped for harm is said, and the decision is to drop', async () => {
    const { store, made: kept } = await open()
    await lived(store, kept, first, daysAfter(first, 18), { A: 1, B: 1 })
    await endTrial(store, me, kept, { why: 'harm', note: 'my stomach' }, evening(daysAfter(first, 18)))
    const { result } = await trialResult(store, me, await again(store, kept))
    expect(result).toMatchObject({
      complete: false,
      harms: { stopped: true, note: 'my stomach' },
      decision: { say: 'drop', because: 'harm' },
    })
    // The rest of its days are free for another.
    expect((await started(store, { on: daysAfter(first, 19), wishes: quick })).id).not.toBe(kept.id)
  })

  test('edited after the start: the first version is analysed, and the edit is shown', async () => {
    const { store, made: kept } = await whole()
    const [entry] = await store.diary.current({ person: me, kinds: ['trial'] })
    if (entry?.kind !== 'trial' || !entry.payload) throw new Error('no trial')
    const easier = { ...entry.payload, protocol: entry.payload.protocol.replace('"adoptAt":0.9', '"adoptAt":0.5') }
    expect(easier).not.toEqual(entry.payload)
    await keepEntries(store, [rewritten(entry, easier)], new Date(`${last}T21:30:00Z`))
    await endTrial(store, me, await again(store, kept), { why: 'finished' }, clockOf({ zone }, new Date(`${last}T22:00:00Z`)))
    const edited = await again(store, kept)
    expect(edited.sealed).toEqual(kept.sealed)
    const { seal, result } = await trialResult(store, me, edited)
    expect(seal).toBe('kept')
    expect(result.problems).toContainEqual({ id: 'edited-after-start' })
  })

  test('a commitment that was broken from outside is shown, and the decision rests on nothing', async () => {
    const { store, made: kept } = await open()
    const payload = { trial: randomUUID(), protocol: '', secret: kept.sealed.seal.secret, commitment: '0'.repeat(64) }
    const forged = { ...kept.sealed.protocol, id: payload.trial, start: '2026-06-01' }
    const draft = {
      id: randomUUID(),
      person: me,
      kind: 'trial',
      at: '2026-05-31T12:00:00Z',
      zone,
      payload: { ...payload, protocol: text(forged) },
    }
    await keepEntries(store, [draft], new Date('2026-05-31T12:00:00Z'))
    const broken = (await keptTrials(store, me)).trials.find(({ id }) => id === payload.trial)!
    await lived(store, broken, '2026-06-01', '2026-06-28', { A: 1, B: 0 })
    await endTrial(store, me, broken, { why: 'finished' }, evening('2026-06-28'))
    const { seal, result } = await trialResult(store, me, await again(store, broken))
    expect(seal).toBe('broken')
    expect(result.problems).toContainEqual({ id: 'broken-commitment' })
    expect(result.decision).toMatchObject({ say: 'go-on', because: 'not-trusted' })
  })

  test('a plan that is none any more is told as such, and the rest goes on', async () => {
    const { store, made: kept } = await open()
    const draft = {
      id: randomUUID(),
      person: me,
      kind: 'trial',
      at: '2026-05-31T12:00:00Z',
      zone,
      payload: { trial: randomUUID(), protocol: '{"pairs": -1}', secret: 'a'.repeat(64), commitment: 'b'.repeat(64) },
    }
    await keepEntries(store, [draft])
    const { trials, unreadable } = await keptTrials(store, me)
    expect(trials.map(({ id }) => id)).toEqual([kept.id])
    expect(unreadable.map(({ id }) => id)).toEqual([draft.payload.trial])
    await refused(again(store, { ...kept, id: draft.payload.trial }), 'unfit', /Nothing is lost/)
    await refused(again(store, { ...kept, id: 'nowhere' }), 'unknown', /nowhere/)
  })

  test('the end taken back and said again: it is told that the answer was seen before', async () => {
    const { store, made: kept } = await whole()
    await endTrial(store, me, kept, { why: 'finished' }, evening(last))
    const end = (await again(store, kept)).end!
    await takeBackEntry(store, me, end.id, new Date(`${last}T21:10:00Z`))
    await endTrial(store, me, await again(store, kept), { why: 'finished' }, clockOf({ zone }, new Date(`${last}T21:20:00Z`)))
    const { result } = await trialResult(store, me, await again(store, kept))
    expect(result.problems).toContainEqual({ id: 'opened-before' })
  })
})

describe('files', () => {
  test('a shared plan holds no date, no secret and no id, and another person starts from it', async () => {
    const { store, made: kept } = await blind()
    const file = protocolFile(kept)
    const { id, created, start } = kept.sealed.protocol
    for (const own of [id, created, start, kept.sealed.seal.secret, kept.sealed.commitment, zone]) expect(file).not.toContain(own)
    const shared = JSON.parse(file) as object
    const other = await startTrial(
      store,
      'other',
      { shared, start: '2026-02-02', case: known, hasAsked: true, anyway: true },
      evening('2026-02-01'),
    )
    const { id: _, created: __, start: ___, ...plan } = kept.sealed.protocol
    expect(other.kept.sealed.protocol).toMatchObject({ ...plan, start: '2026-02-02' })
    expect(other.kept.sealed.seal).not.toEqual(kept.sealed.seal)
    const bad = { ...shared, pairs: -3 }
    await refused(startTrial(store, 'third', { shared: bad, case: known }, evening(first)), 'unfit', /-3/, 'pairs')
    await refused(startTrial(store, 'third', { shared: 'x', case: known }, evening(first)), 'unfit', /./)
  })

  test('the calendar: floating times, one reminder a day, the changes of box, and no arm', async () => {
    const { store, made: kept } = await blind()
    const file = trialCalendar(kept, '20:30')
    expect(file).toBe(trialCalendar(kept, '20:30'))
    expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
    expect(file).toContain('DTSTART:20260105T203000\r\n')
    expect(file).toMatch(/RRULE:FREQ=DAILY;COUNT=28\r\n/)
    expect(file).toContain('BEGIN:VALARM')
    const starts = [...file.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, date]) => date)
    expect(starts).toEqual(['20260105', '20260109', '20260115', '20260121', '20260127', '20260202'])
    expect(file).not.toMatch(/DTSTART[^\r]*Z\r/)
    expect(file).not.toMatch(/magnesium|dummy|tablet/i)
    expect(() => trialCalendar(kept, '25:00')).toThrow('no time of day')
    // An open trial's file does not tell what is to come either.
    const open = await started(store, { on: '2026-04-01', wishes: quick })
    expect(trialCalendar(open)).not.toMatch(/magnesium/i)
  })
})
