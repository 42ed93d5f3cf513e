// Is an export of Apple Health read as a file: zipped and bare, in several encodings, cut short, stopped?
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSource } from '../open/open.js'
import { all, banana, context, drafts, dropped, entries, food, read, sourceOf, xmlOf, zipOf } from './export.fixture.js'
import { appleHealth } from './reader.js'

describe('the file', () => {
  it('is read out of a zip under any name, with the clinical records beside it', async () => {
    const lab = {
      resourceType: 'Observation',
      id: 'k1',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] }],
      code: { coding: [{ system: 'http://loinc.org', code: '2823-3', display: 'Potassium' }] },
      effectiveDateTime: '2026-03-04T09:00:00Z',
      valueQuantity: { value: 4.1, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
    }
    const folder = await mkdtemp(join(tmpdir(), 'charley-test-'))
    const path = join(folder, 'export.zip')
    await writeFile(
      path,
      zipOf({
        'apple_health_export/export_cda.xml': '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>',
        'apple_health_export/Exportación.xml': xmlOf(banana),
        'apple_health_export/clinical-records/Observation-1.json': JSON.stringify(lab),
        'apple_health_export/clinical-records/Observation-2.json': '{"resourceType": "Observ',
      }),
    )
    const opened = await openSource(path)
    try {
      expect(await appleHealth.recognise(opened.source)).toBe(1)
      const found = await all(appleHealth.read(opened.source, context))
      expect(drafts(found).map(({ kind }) => kind)).toEqual(['food', 'lab'])
      expect(dropped(found)).toEqual(['not-read Observation-2.json 1'])
    } finally {
      await opened.close()
      await rm(folder, { recursive: true })
    }
  })

  it('is known by what it says, not by its name', async () => {
    const sure = (text: string) => appleHealth.recognise(sourceOf(Buffer.from(text)))
    expect(await sure(xmlOf(''))).toBe(1)
    expect(await sure('<HealthData locale="x">')).toBe(1)
    expect(await sure('<?xml version="1.0"?><ClinicalDocument/>')).toBe(0)
    expect(await sure('Day,HealthData')).toBe(0)
    expect(await sure('')).toBe(0)
  })

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${xmlOf(banana.replaceAll('Food app', 'Crème'))}`)],
    [
      'UTF-16',
      Buffer.from(`\ufeff${xmlOf(banana.replaceAll('Food app', 'Crème'), '<?xml version="1.0" encoding="UTF-16"?>')}`, 'utf16le'),
    ],
    [
      'Latin 1',
      Buffer.from(xmlOf(banana.replaceAll('Food app', 'Crème'), '<?xml version="1.0" encoding="ISO-8859-1"?>'), 'latin1'),
    ],
  ])('may be in %s, and arrive a byte at a time', async (_, bytes) => {
    expect(await appleHealth.recognise(sourceOf(bytes))).toBe(1)
    for (const size of [1, 1000]) {
      const found = await all(appleHealth.read(sourceOf(bytes, size), context))
      expect(drafts(found)).toMatchObject([{ payload: { name: 'Crème', amounts: { magnesiumMg: { value: 32 } } } }])
    }
  })

  it('in an encoding that nobody knows is refused by its name', async () => {
    const bytes = Buffer.from(xmlOf(banana, '<?xml version="1.0" encoding="x-martian"?>'))
    await expect(all(appleHealth.read(sourceOf(bytes), context))).rejects.toThrow(/“x-martian”/)
  })

  it('with letters in another encoding than it says is read, and said so', async () => {
    const found = await all(
      appleHealth.read(sourceOf(Buffer.from(xmlOf(banana.replaceAll('Food app', 'Crème')), 'latin1')), context),
    )
    expect(entries(found)[0]?.remarks).toContain('letters-unreadable')
  })

  it('cut short or damaged is refused, and the sentence says how far it was read', async () => {
    const whole = xmlOf(banana)
    const cut = Buffer.from(whole.slice(0, -30))
    await expect(all(appleHealth.read(sourceOf(cut), context))).rejects.toThrow(
      /cut short \(\d records could be read, the last one of 2026-03-04\)/,
    )
    const bad = Buffer.from(whole.replace('</HealthData>', '<Record a="1" a="2"/></HealthData>'))
    await expect(all(appleHealth.read(sourceOf(bad), context))).rejects.toThrow(/damaged \(5 records/)
  })

  it('can be stopped, and tells its progress', async () => {
    const stop = new AbortController()
    const bytes = Buffer.from(xmlOf(banana.repeat(200)))
    const told: number[] = []
    const progress = (done: number) => {
      told.push(done)
      if (done > 20_000) stop.abort()
    }
    await expect(all(appleHealth.read(sourceOf(bytes, 4096), { ...context, signal: stop.signal, progress }))).rejects.toThrow(
      /abort/,
    )
    expect(told[0]).toBe(4096)
    expect(told.at(-1)).toBeLessThan(bytes.length)
  })

  it('read twice gives the same keys, and shows the clock that the phone showed', async () => {
    const abroad = food('DietaryIron', '3', 'mg', '2026-07-04 08:00:00 +0900')
    const [once, again] = [entries(await read(abroad + banana)), entries(await read(abroad + banana))]
    expect(once.map(({ key }) => key)).toEqual(again.map(({ key }) => key))
    expect(once.map(({ draft }) => draft.zone)).toEqual(['Europe/London', 'Etc/GMT-9'])
    expect(once[1]?.draft.at).toBe('2026-07-03T23:00:00Z')
  })
})
