import { assess, emptyCase, readCaseFile, type Entry } from '@charley/core'
import { doctorReport, type DoctorReport, type TrialLine } from '@charley/core/exchange'
import { describe, expect, test } from 'vitest'
import { reportMarkdown } from './markdown.js'
import { inOrder } from './part-trials.js'

const date = '2026-11-22'
const span = { from: '2026-09-28', to: date, made: `${date}T20:00:00Z`, date }
let made = 0
const entry = (kind: string, at: string, payload: object): Entry =>
  ({ id: `e-${++made}`, person: 'me', kind, at, zone: 'Europe/London', payload, recorded: at }) as unknown as Entry

/** Worked out once: what these tests look at does not hang on the causes. */
const assessment = assess({ ...emptyCase, person: { age: 69 } }, { draws: 2 })

function reportOf(file: unknown, entries: readonly Entry[] = [], more: Partial<DoctorReport> = {}): DoctorReport {
  const { case: known } = readCaseFile(file, { lenient: true })
  const report = doctorReport({
    case: known,
    saidLabs: known.labs,
    assessment,
    entries,
    trials: [],
    sources: ['case'],
    ...span,
  })
  return { ...report, ...more }
}

/** One part of the first page, without the marks of Markdown. */
function partOf(report: DoctorReport, title: string): string {
  const [first = ''] = reportMarkdown(report).split('\n## Appendix')
  const part = first.split('\n### ').find((one) => one.startsWith(title)) ?? ''
  return part.replace(/\\(?=[^\w\s])|\*\*/g, '')
}

describe('red flags', () => {
  test('where nothing was asked, nothing is said to be present or absent, and six names are enough', () => {
    const part = partOf(reportOf({ person: { age: 50 } }), 'Red flags')
    expect(part).toContain('None was asked about, so none is ruled out.')
    expect(part).not.toContain('Present')
    expect(part).toMatch(/Not asked or not known: (\d+) of \1, among them: acute cold, weak or numb leg;/)
    expect(part.split(';')).toHaveLength(7)
  })

  test('with a value outside its range no value is called absent', () => {
    const sodium = { person: { age: 71 }, labs: [{ name: 'sodium', value: 150, unit: 'mmol/L' }] }
    const fine = { person: { age: 71 }, labs: [{ name: 'sodium', value: 140, unit: 'mmol/L' }] }
    expect(partOf(reportOf(fine), 'Red flags')).toContain('Absent: blood value')
    expect(partOf(reportOf(sodium), 'Red flags')).not.toContain('Absent')
  })
})

describe('medicines', () => {
  const file = { person: { age: 69 }, medicines: [{ name: 'bendroflumethiazide', dose: '2.5 mg', since: '2026-08' }, 'Zxcvbnol'] }

  test('what nobody knows is not called free of a link; dose and first day stand beside the name', () => {
    const part = partOf(reportOf(file), 'Medicines')
    expect(part).toContain('Bendroflumethiazide 2.5 mg, since Aug 2026')
    expect(part).toContain('Not known to Charley, so not judged: Zxcvbnol.')
    expect(part).not.toContain('No known link')
  })

  test('what was stopped in these days is told, as stopped', () => {
    const regular = { since: '2021-01-01', until: '2026-10-20' }
    const stopped = entry('medicine', '2026-09-28T08:00:00Z', { name: 'Atorvastatin', dose: { value: 20, unit: 'mg' }, regular })
    expect(partOf(reportOf(file, [stopped]), 'Medicines')).toContain('Stopped: Atorvastatin 20 mg until 20 Oct 2026.')
    expect(reportMarkdown(reportOf({ person: { age: 69 } }, [stopped]))).toContain('1 Jan 2021 to 20 Oct 2026 | stopped')
  })
})

describe('blood results', () => {
  const labs = [
    { name: 'sodium', value: 139, unit: 'mmol/L', date: '2023-05-05' },
    { name: 'potassium', value: 4.1, unit: 'mmol/L', date: '2026-11-10' },
    { name: 'vitamin B12', value: 96, unit: 'pmol/L', date: '2024-02-01' },
  ]
  const file = { person: { age: 69, sex: 'female' }, labs, medicines: ['bendroflumethiazide'] }

  test('those inside stand under their day, the old ones called old; our upper limit is the first value that is high', () => {
    const part = partOf(reportOf(file), 'Blood results')
    expect(part).toContain('Inside, 10 Nov 2026: Potassium 4.1 mmol/L (3.5 to <5.1 *).')
    expect(part).toContain('Inside, 5 May 2023: Sodium, old, 139 mmol/L (135 to <146 *).')
    expect(part).toMatch(/Vitamin B12 \(old\) \|.*\| 1 Feb 2024/)
  })

  test('an old one is asked for anew, and no question of three is spent on it', () => {
    const report = reportOf(file)
    expect(partOf(report, 'Tests worth')).toContain('Worth measuring again: Vitamin B12 (old).')
    expect(partOf(report, 'Tests worth')).toMatch(/Because of the medicines also: [^.]*sodium/)
    expect(partOf(report, 'Three questions')).not.toContain('96')
  })

  test('red flags and reasons rest on the latest value, also where an older one comes later in the list', () => {
    const now = { name: 'potassium', value: 2.8, unit: 'mmol/L', date: '2026-11-20' }
    const report = reportOf({ person: { age: 63 }, labs: [now, { ...now, value: 4.4, date: '2026-01-05' }] })
    expect(partOf(report, 'Red flags')).toContain('potassium: 2.8 mmol/L')
    expect(partOf(report, 'Three questions')).not.toContain('What is my potassium')
  })
})

test('what the person does not eat, and what a clinician set', () => {
  const eating = { pattern: 'vegetarian', allergies: ['milk', 'peanut'], lowSodium: true, fluidLimitMlPerDay: 1500 }
  const part = partOf(reportOf({ person: { age: 69 }, eating }), 'Food and drink')
  expect(part).toContain('Eats: vegetarian. Allergic to: milk and peanut.')
  expect(part).toContain('at most 1,500 ml a day')
})

test('a trial that has an answer is not pushed out by one that runs; in each the last begun first', () => {
  const trial = (from: string, more: object = {}) => ({ from, to: date, state: 'running', ...more }) as TrialLine
  const ended = { state: 'ended', result: {} }
  const trials = [trial('2026-11-01'), trial('2026-06-01', ended), trial('2026-10-01'), trial('2026-07-01', ended)]
  expect(inOrder(trials).map(({ from }) => from)).toEqual(['2026-07-01', '2026-06-01', '2026-11-01', '2026-10-01'])
})

test('what people typed makes no tag, link, list or control character in Markdown', () => {
  const notes = [
    '1. one',
    '- two',
    '=== ',
    'a\r# b',
    '\u0000\u001b[31mred',
    'http://evil.example www.evil.example me@evil.example',
    '&lt;b&gt;',
    '!bold',
  ]
  const cramps = notes.map((note, at) => entry('cramp', `2026-11-0${at + 1}T02:10:00Z`, { note }))
  const text = reportMarkdown(reportOf({ person: { age: 69 } }, cramps))
  for (const said of [
    '1\\. one',
    '\\- two',
    '\\===',
    'a \\# b',
    '\\[31mred',
    'http\\://evil.example www\\.evil.example me\\@evil.example',
    '\\&lt;b\\&gt;',
    '| !bold |',
  ])
    expect(text).toContain(said)
  // eslint-disable-next-line no-control-regex -- what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})
