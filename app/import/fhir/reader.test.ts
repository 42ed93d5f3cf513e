// Is a FHIR file known by its content and read whole? Bundle, one resource, a list, NDJSON, a zip of them; broken and hostile ones.
import { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { FileProblem } from '../errors.js'
import type { Source, SourceFile } from '../reader.js'
import { fhirReader } from './reader.js'

const context = { zone: 'Europe/London', now: '2026-11-23T12:00:00Z' }
const HEAD = 64 * 1024

/** Files in memory, as the opener hands them on. */
function source(...files: readonly (readonly [name: string, content: string | Buffer])[]): Source {
  const made = files.map(([name, content]): SourceFile & { readonly content: Buffer } => {
    const bytes = Buffer.from(content)
    return { name, folder: '', bytes: bytes.length, content: bytes, open: () => Promise.resolve(Readable.from([bytes])) }
  })
  return {
    name: files[0]?.[0] ?? '',
    bytes: 0,
    files: made,
    head: (file) => Promise.resolve((file as (typeof made)[number]).content.subarray(0, HEAD)),
  }
}

async function read(from: Source) {
  const found = []
  for await (const one of fhirReader.read(from, context)) found.push(one)
  return found.map((one) => (one.what === 'entry' ? one.draft.kind : `${one.why} ${one.place.at}`))
}

const potassium = (id: string, value: number, day: string) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '2823-3' }] },
  effectiveDateTime: day,
  valueQuantity: { value, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
})
const one = potassium('a', 4.1, '2026-01-01')
const two = potassium('b', 4.4, '2026-02-01')
const medication = { resourceType: 'Medication', id: 'm', code: { text: 'furosemide' } }
const taken = {
  resourceType: 'MedicationStatement',
  id: 's',
  status: 'active',
  medicationReference: { reference: 'Medication/m' },
}
const egg = { resourceType: 'AllergyIntolerance', id: 'e', code: { text: 'Egg' } }
const fish = { resourceType: 'AllergyIntolerance', id: 'f', code: { text: 'Fish' } }

describe('recognising', () => {
  it.each([
    [
      'fhir-xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<Bundle xmlns="http://hl7.org/fhir"><id value="x"/></Bundle>',
      /as JSON/,
    ],
    ['cda', '<?xml version="1.0"?><?xml-stylesheet href="CDA.xsl"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3"/>', /CDA/],
    ['hl7-message', 'MSH|^~\\&|LAB|X|EHR|X|20260103||ORU^R01|1|P|2.5.1\rPID|1', /HL7 version 2/],
  ])('a record as %s is told by name, with what to ask for', async (code, text, sentence) => {
    const from = source(['record.dat', text])
    expect(await fhirReader.recognise(from)).toBeGreaterThan(0)
    await expect(read(from)).rejects.toMatchObject({ code, message: expect.stringMatching(sentence) })
  })

  it('a page that quotes a record is none', async () =>
    expect(
      await fhirReader.recognise(
        source(['a.xml', `${'<!---->'.repeat(9000)}<a/>`], ['a.html', '<html><ClinicalDocument></html>']),
      ),
    ).toBe(0))

  it.each([
    ['record.txt', JSON.stringify(one)],
    ['list.json', JSON.stringify([one, two])],
    ['bulk.ndjson', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
    ['mark.json', `\ufeff${JSON.stringify(one, null, 2)}`],
  ])('%s is FHIR', async (name, text) => expect(await fhirReader.recognise(source([name, text]))).toBeGreaterThan(0.9))

  it.each([
    ['a.json', '{"format":"charley-diary"}'],
    ['b.csv', 'Day,resourceType\n'],
    ['c.json', ''],
    ['d.json', '{"resourceType":7}'],
  ])('%s is not', async (name, text) => expect(await fhirReader.recognise(source([name, text]))).toBe(0))
})

describe('reading', () => {
  it('takes one, a list, lines, and lines with a broken one', async () => {
    expect(await read(source(['a.json', JSON.stringify(one)]))).toEqual(['lab'])
    expect(await read(source(['a.json', JSON.stringify([one, two, 7])]))).toEqual(['not-read 3', 'lab', 'lab'])
    expect(await read(source(['a.ndjson', `${JSON.stringify(one)}\n\n{"broken\n${JSON.stringify(two)}`]))).toEqual([
      'not-read 3',
      'lab',
      'lab',
    ])
  })

  it('puts several files together: a medicine named elsewhere, allergies gathered', async () => {
    const files = source(
      ['Medication.ndjson', JSON.stringify(medication)],
      ['readme.txt', 'FHIR'],
      ['MedicationStatement.ndjson', JSON.stringify(taken)],
      ['AllergyIntolerance.ndjson', `${JSON.stringify(egg)}\n${JSON.stringify(fish)}`],
    )
    expect(await read(files)).toEqual(['medicine', 'eating'])
  })

  it('says that a file is cut short, and takes nothing of it', async () => {
    const text = JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: one }] }).slice(0, -10)
    await expect(read(source(['cut.json', text]))).rejects.toThrow(FileProblem)
    await expect(read(source(['deep.json', `{"resourceType":"Observation","code":${'['.repeat(200_000)}`]))).rejects.toThrow(
      FileProblem,
    )
  })

  it('stops when asked', async () => {
    const from = source(['a.json', JSON.stringify(one)])
    const reading = fhirReader.read(from, { ...context, signal: AbortSignal.abort() })
    await expect(reading[Symbol.asyncIterator]().next()).rejects.toThrow(/abort/i)
  })
})
