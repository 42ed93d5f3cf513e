// A small export of Apple Health, as the phone writes it: the structure of version 14, with one of everything that matters.
import { strToU8, zipSync } from 'fflate'
import type { Found } from '@charley/core/exchange'
import type { ReadContext, Source, SourceFile } from '../reader.js'
import { readDraft } from '@charley/core'
import { appleHealth } from './reader.js'
import { Readable } from 'node:stream'

const Q = 'HKQuantityTypeIdentifier'
export interface Given {
  readonly type: string
  readonly start: string
  readonly value: string
  readonly unit?: string
  readonly end?: string
  readonly source?: string
  readonly inside?: string
}

/** A record of `start` at +0000 unless it says otherwise. */
export function record({ type, start, value, unit, end = start, source = 'Food app', inside }: Given): string {
  const zoned = (moment: string) => (/[+-]\d{4}$/.test(moment) ? moment : `${moment} +0000`)
  const said = unit === undefined ? '' : ` unit="${unit}"`
  const head = `<Record type="${type}" sourceName="${source}" sourceVersion="1"${said} creationDate="${zoned(end)}" startDate="${zoned(start)}" endDate="${zoned(end)}" value="${value}"`
  return inside === undefined ? `${head}/>\n` : `${head}>${inside}</Record>\n`
}
export const food = (type: string, value: string, unit: string, start: string, more: Partial<Given> = {}): string =>
  record({ type: `${Q}${type}`, value, unit, start, ...more })
export const metadata = (key: string, value: string): string => `<MetadataEntry key="${key}" value="${value}"/>`
export const sleep = (state: string, start: string, end: string, source = 'Watch'): string =>
  record({ type: 'HKCategoryTypeIdentifierSleepAnalysis', value: `HKCategoryValueSleepAnalysis${state}`, start, end, source })
export const correlation = (type: string, start: string, inside: string, source = 'Food app'): string =>
  `<Correlation type="HKCorrelationTypeIdentifier${type}" sourceName="${source}" startDate="${start} +0000" endDate="${start} +0000">${inside}</Correlation>\n`

export const xmlOf = (inside: string, head = '<?xml version="1.0" encoding="UTF-8"?>'): string => `${head}
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord)*)>
<!ATTLIST Record type CDATA #REQUIRED
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-11-20 10:00:00 +0000"/>
${inside}</HealthData>
`

export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))

/** One file by itself, in pieces of so many bytes. */
export function sourceOf(bytes: Uint8Array, pieceSize = 65_536): Source {
  const pieces = function* () {
    for (let at = 0; at < bytes.length; at += pieceSize) yield Buffer.from(bytes.subarray(at, at + pieceSize))
  }
  const file: SourceFile = {
    name: 'whatever.dat',
    folder: '',
    bytes: bytes.length,
    open: async () => Readable.from(pieces(), { objectMode: false }),
  }
  return { name: file.name, bytes: bytes.length, files: [file], head: async () => bytes.subarray(0, 65_536) }
}

export async function all(found: AsyncIterable<Found>): Promise<readonly Found[]> {
  const list: Found[] = []
  for await (const one of found) list.push(one)
  return list
}

export const context: ReadContext = { zone: 'Europe/London', now: '2026-11-23T12:00:00Z' }
export const read = async (inside: string, more: Partial<ReadContext> = {}) =>
  all(appleHealth.read(sourceOf(Buffer.from(xmlOf(inside))), { ...context, ...more }))
export const entries = (found: readonly Found[]) => found.filter((one) => one.what === 'entry')
export const drafts = (found: readonly Found[]) => entries(found).map(({ draft }) => draft)
export const dropped = (found: readonly Found[]) =>
  found.filter((one) => one.what === 'dropped').map(({ why, shown, count = 1 }) => `${why} ${shown} ${count}`)

/** What the diary itself says of it. */
export const problemsOf = (found: readonly Found[]) =>
  entries(found).flatMap(({ draft }) => {
    const read = readDraft({ ...draft, id: '00000000-0000-4000-8000-000000000000', person: 'me' })
    return 'problems' in read ? read.problems : []
  })

export const NOON = '2026-03-04 12:00:00'
export const banana = [
  food('DietaryEnergyConsumed', '105', 'Cal', NOON),
  food('DietaryMagnesium', '32', 'mg', NOON),
  food('DietaryPotassium', '0.422', 'g', NOON),
  food('DietarySugar', '14', 'g', NOON),
].join('')
