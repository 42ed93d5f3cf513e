import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess, readCaseFile } from '@charley/core'
import { doctorReport, reportWords as words, type DoctorReport } from '@charley/core/exchange'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openAt, tempData } from '../cases/diary.fixture.js'
import { reportOf } from '../cases/report.js'
import { main } from '../cli/main.js'
import { startServer } from '../server/index.js'
import type { Store } from '../store/index.js'
import { partsOf, reportHtml, reportMarkdown, reportPdf } from './index.js'
import { layFirst } from './pdf/lay-first.js'
import { frameOf } from './pdf/report-pdf.js'
import { hasPoppler, said, whyNoPoppler } from './poppler.fixture.js'
import { overloaded } from './overloaded.fixture.js'
import { fillRich, now, richCase } from './rich.fixture.js'

if (!hasPoppler) console.warn(whyNoPoppler)

const { data, forget } = tempData()
const zone = 'Europe/London'
let store: Store
let rich: DoctorReport
let pdf: Uint8Array

const known = readCaseFile(richCase).case

beforeAll(async () => {
  store = await openAt(data)
  await fillRich(store)
  rich = await reportOf(store, 'me', { case: known, name: 'Margaret <b>Łukasiewicz</b>', zone }, now)
  pdf = (await reportPdf(rich)).bytes
}, 60_000)
afterAll(async () => {
  await store.close()
  forget()
})

/** Of a case alone. */
function ofCase(file: unknown, name?: string): DoctorReport {
  const { case: read } = readCaseFile(file)
  const made = '2026-11-22T20:00:00Z'
  const span = { from: '2026-09-28', to: '2026-11-22', made, date: '2026-11-22' }
  const assessment = assess(read, { draws: 20 })
  return doctorReport({
    ...(name && { name }),
    case: read,
    saidLabs: read.labs,
    assessment,
    entries: [],
    trials: [],
    sources: ['case'],
    ...span,
  })
}
const gallery = (name: string): unknown =>
  (JSON.parse(readFileSync(new URL(`../../gallery/cases/${name}.json`, import.meta.url), 'utf8')) as { case: unknown }).case

const fits = (report: DoctorReport, paper: 'A4' | 'LETTER'): boolean => {
  const doc = new PDFDocument({ size: paper, margin: 0 })
  return layFirst(doc, report, frameOf(doc)).fits
}

describe('what is known', () => {
  test('case, diary and trial stand on one page', () => {
    expect(rich.who).toMatchObject({ age: 69, sex: 'female' })
    expect(rich.quality.sources).toEqual(['case', 'diary'])
    expect(rich.cramps?.cramps).toBe(rich.crampList.length)
    expect(rich.cramps?.observed).toBeLessThan(rich.cramps!.days.length)
    expect(rich.quality.cramps?.late).toBe(0)
    expect(rich.labs.filter(({ outside }) => outside).map(({ analyte }) => analyte)).toContain('magnesium')
    expect(rich.intake?.complete).toBeGreaterThan(10)
    expect(rich.trials).toMatchObject([{ state: 'ended', seal: 'kept' }])
    expect(rich.trials[0]?.result?.primary?.better).toBeGreaterThan(0.5)
    expect(partsOf(rich).every(({ filled }) => filled)).toBe(true)
    expect(JSON.stringify(rich)).not.toContain('5'.repeat(64))
  })

  test('the diary alone makes a page too; two people in one do not', async () => {
    const alone = await reportOf(store, 'me', { zone }, now)
    expect(alone.quality.sources).toEqual(['diary'])
    expect(alone.who).toMatchObject({ age: 69, sex: 'female' })
    expect(alone.medicines).toBeUndefined()
    await expect(reportOf(store, 'me', { case: { ...known, person: { sex: 'male' } }, zone }, now)).rejects.toThrow('two people')
    await expect(reportOf(store, 'me', { case: { ...known, person: { age: 40 } }, zone }, now)).rejects.toThrow('40 years')
    await expect(reportOf(store, 'me', { name: 'x'.repeat(121) }, now)).rejects.toThrow('121 characters')
    await expect(reportOf(store, 'me', { from: '2026-02-30' }, now)).rejects.toThrow('calendar')
    await expect(reportOf(store, 'me', { from: '2020-01-01', to: '2026-11-22' }, now)).rejects.toThrow('366 days')
  })
})

describe('the PDF', () => {
  test.skipIf(!hasPoppler)('is tagged, titled, in English and whole', () => {
    const info = said(pdf, 'pdfinfo', 'FILE')
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Title: +Leg cramps: a page for the doctor – Margaret <b>Łukasiewicz<\/b>/)
    expect(info).toMatch(/A4/)
    expect(said(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors')
    const structure = said(pdf, 'pdfinfo', '-struct', 'FILE')
    for (const tag of ['Document', 'H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'Figure', 'LBody']) expect(structure).toContain(tag)
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (en-GB)')
  })

  test.skipIf(!hasPoppler)('holds real text, the parts in the order of reading, and who says so on each page', () => {
    const first = said(pdf, 'pdftotext', '-l', '1', 'FILE', '-').replace(/\s+/g, ' ')
    for (const title of Object.values(words.titles)) expect(first).toContain(title)
    expect(first.indexOf(words.titles.cramps)).toBeLessThan(first.indexOf(words.titles.causes))
    expect(first).toContain('0.58 mmol/L')
    expect(first).toContain(words.causes.notKnown)
    expect(first).toContain('U+0141')
    expect(first).not.toContain(words.appendix.title)
    const pages = said(pdf, 'pdftotext', 'FILE', '-').split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) expect(page).toContain('Self-reported')
    expect(pages[1]).toContain(words.appendix.title)
    expect(pages.join(' ').replace(/\s+/g, ' ')).toContain('Could not stand</b> for ten minutes')
  })

  test('the same report gives the same bytes; what cannot be shown is told', async () => {
    const again = await reportPdf(rich)
    expect(Buffer.compare(again.bytes, pdf)).toBe(0)
    expect(again.missing).toEqual(['Ł'])
  })

  test('the first page is one page, on A4 and Letter, for whoever has most to tell', () => {
    const reports = [rich, overloaded(), ofCase(gallery('dialysis-session-cramps')), ofCase(gallery('too-little-known'))]
    for (const report of reports)
      for (const paper of ['A4', 'LETTER'] as const) expect({ paper, fits: fits(report, paper) }).toEqual({ paper, fits: true })
  })

  test.skipIf(!hasPoppler)('an emergency stands before everything else, also on Letter', async () => {
    const { bytes } = await reportPdf(ofCase(gallery('sudden-cold-leg'), 'Иван'), 'letter')
    const first = said(bytes, 'pdftotext', '-l', '1', 'FILE', '-')
    expect(first.indexOf(words.urgent.emergency)).toBeGreaterThan(-1)
    expect(first.indexOf(words.urgent.emergency)).toBeLessThan(first.indexOf(words.titles.cramps))
    expect(first).toContain(words.who.noName)
    expect(said(bytes, 'pdfinfo', 'FILE')).toMatch(/letter/)
  })
})

describe('HTML and Markdown', () => {
  test('what somebody typed becomes no tag; one style, no script, nothing from elsewhere', () => {
    const html = reportHtml(rich)
    expect(html).not.toContain('<b>')
    expect(html).toContain('Margaret &lt;b&gt;Łukasiewicz&lt;/b&gt;')
    expect(html.match(/<style>/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|style="|https?:\/\/|<img|<link/)
    for (const title of Object.values(words.titles)) expect(html).toContain(title)
    expect(html.indexOf('part-urgent"')).toBe(-1)
    const cold = reportHtml(ofCase(gallery('sudden-cold-leg')))
    expect(cold.indexOf('part-urgent"')).toBeLessThan(cold.indexOf('part-cramps"'))
  })

  test('Markdown keeps the marks of what was typed, and draws the calendar', () => {
    const text = reportMarkdown(rich)
    expect(text).toContain('Margaret \\<b\\>Łukasiewicz\\</b\\>')
    expect(text).toMatch(/```\nM {2}[\d·? ]+\nT/)
    expect(text.match(/^\| --- /gm)!.length).toBeGreaterThan(5)
    expect(text).toContain('Self-reported')
  })

  test('no share stands without its band', () => {
    const shown = reportMarkdown(rich)
      .split('\n')
      .filter((line) => /likely|possible/.test(line) && line.startsWith('- **'))
    expect(shown.length).toBeGreaterThan(2)
    for (const line of shown) expect(line).toMatch(/%? \(.*%\)/)
  })
})

describe('charley report', () => {
  const run = async (...args: readonly string[]) => {
    const out: string[] = []
    const error = vi.spyOn(console, 'error').mockImplementation((text: string) => void out.push(text))
    const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text))
    const code = await main(['report', ...args])
    error.mockRestore()
    log.mockRestore()
    return { code, out: out.join('\n') }
  }

  test('a case to a file, without the diary; slips are told', async () => {
    const file = join(data, 'out.pdf')
    const example = new URL('../../docs/example-case.yaml', import.meta.url).pathname
    const { code, out } = await run(example, '--no-diary', '--pdf', file, '--paper', 'letter', '--name', 'Łukasz')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Ł') as string })
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
    expect((await run(example, '--no-diary')).out).toContain(`# ${words.title}`)
    expect(await run('--no-diary')).toMatchObject({ code: 2, out: expect.stringContaining('case file') as string })
    expect(await run(example, '--paper', 'a5')).toMatchObject({ code: 2 })
    expect(await run(example, '--no-diary', '--pdf', join(data, 'no', 'such.pdf'))).toMatchObject({
      code: 2,
      out: expect.stringContaining('folder that is not there') as string,
    })
  })

  test('from the diary alone', async () => {
    const { code, out } = await run('--data', data, '--to', '2026-11-22')
    expect(code).toBe(0)
    expect(out).toContain(words.titles.cramps)
    expect(out).toContain('Magnesium')
  })
})

test('POST /api/report: every format, and a sentence for each slip', async () => {
  const page = new URL('../../docs', import.meta.url).pathname
  const { mkdtempSync, writeFileSync } = await import('node:fs')
  const folder = mkdtempSync(join(data, 'page-'))
  writeFileSync(join(folder, 'index.html'), page)
  const server = await startServer({ folder, data })
  try {
    const ask = (query: string, body: unknown) =>
      fetch(`${server.url}api/report?${query}`, {
        method: 'POST',
        headers: { origin: server.url.slice(0, -1), 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const span = 'to=2026-11-22&zone=Europe%2FLondon'
    const json = (await (await ask(span, { case: richCase })).json()) as { report: DoctorReport; parts: object[] }
    expect(json.report.cramps?.cramps).toBe(rich.cramps?.cramps)
    expect(json.parts).toContainEqual({ part: 'labs', title: words.titles.labs, filled: true })
    const paper = await ask(`${span}&format=pdf&paper=letter`, { case: richCase, name: 'Łukasz' })
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    expect(decodeURIComponent(paper.headers.get('x-charley-missing-letters')!)).toBe('Ł')
    expect((await paper.arrayBuffer()).byteLength).toBeGreaterThan(20_000)
    expect(await (await ask(`${span}&format=html`, {})).text()).toMatch(/^<!doctype html>/)
    for (const [query, body, field] of [
      ['format=docx', {}, 'format'],
      ['paper=a5', {}, 'paper'],
      ['from=soon', {}, 'from'],
      ['', { case: { person: { age: 'old' } } }, 'case.'],
      ['', { name: 7 }, 'name'],
    ] as const) {
      const answer = await ask(query, body)
      expect(answer.status).toBe(422)
      expect(((await answer.json()) as { errors: { field: string }[] }).errors[0]?.field).toContain(field)
    }
  } finally {
    await server.close()
  }
})
