// For the tests: exports of other apps as they look, in files of a folder that goes away, and zips that are traps.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import type { Found } from '@charley/core/exchange'
import { openSource } from './open/open.js'
import { recognise } from './open/recognise.js'
import { readers } from './readers.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-in-test-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
let files = 0

export const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, `${files++}-${name}`)
  writeFileSync(path, content)
  return path
}

export const zipped = (name: string, content: Readonly<Record<string, string | Uint8Array>>): string => {
  const bytes = Object.entries(content).map(([file, text]) => [
    file,
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
  ])
  return written(name, zipSync(Object.fromEntries(bytes) as Zippable))
}

export interface Read {
  readonly format: string
  readonly found: readonly Found[]
  readonly entries: readonly Extract<Found, { what: 'entry' }>[]
  readonly dropped: readonly Extract<Found, { what: 'dropped' }>[]
}

/** Reads a file as the import does, without a diary. */
export async function readFile(path: string, columns?: Readonly<Record<string, string>>): Promise<Read> {
  const { source, close } = await openSource(path)
  try {
    const reader = await recognise(source, readers)
    const context = { zone: 'Europe/London', now: '2026-11-23T12:00:00Z', ...(columns && { columns }) }
    const found: Found[] = []
    for await (const one of reader.read(source, context)) found.push(one)
    return {
      format: reader.id,
      found,
      entries: found.flatMap((one) => (one.what === 'entry' ? [one] : [])),
      dropped: found.flatMap((one) => (one.what === 'dropped' ? [one] : [])),
    }
  } finally {
    close()
  }
}

// Headings and rows as peers.md §7 describes them; the figures are invented.
export const cronometer = {
  'servings.csv': [
    '\ufeffDay,Time,Group,Food Name,Amount,Energy (kcal),Magnesium (mg),Vitamin D (IU),B12 (Cobalamin) (µg),Oxalate (mg),Category',
    '2026-11-01,9:00 AM,Breakfast,"Oats, rolled",40.00 g,150.10,55.20,,0.00,1.5,Cereals',
    '2026-11-01,,Lunch,"Milk, whole",8.00 fl oz,149.00,24.40,120.00,1.10,,Beverages',
    '2026-11-01,9:00 PM,Uncategorized,"Vitamin D3, 1000 IU","2.00 x 1.0 capsule",,,2000.00,,,Supplements',
    '2026-11-01,9:00 PM,Uncategorized,"Vitamin D3, 1000 IU","2.00 x 1.0 capsule",,,2000.00,,,Supplements',
  ].join('\r\n'),
  'dailysummary.csv': [
    'Date,Energy (kcal),Magnesium (mg),Vitamin D (IU),Completed',
    '2026-11-01,299.10,79.60,4120.00,true',
    '2026-11-02,1800.00,310.00,80.00,true',
    '2026-11-03,0.00,0.00,0.00,false',
  ].join('\n'),
  'biometrics.csv': [
    'Day,Time,Group,Metric,Unit,Amount',
    '2026-11-01,7:00 AM,Uncategorized,Weight,lbs,154.32',
    '2026-11-01,,Uncategorized,Blood Pressure,mmHg,128/79',
    '2026-11-01,,Uncategorized,Body Fat,%,22',
    '2026-11-01,,Uncategorized,Weight,stone,11',
  ].join('\n'),
  'exercises.csv': 'Day,Time,Group,Exercise,Minutes,Calories Burned\n2026-11-01,6:00 PM,Uncategorized,Running,30.00,-320.00\n',
  'notes.csv': 'Day,Time,Group,Note\n2026-11-01,,Uncategorized,"Cramp in the night, left calf"\n',
} as const
