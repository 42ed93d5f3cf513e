// Does every resource that HL7 publishes with FHIR R4 read without a crash, definitions too? 190 MB, so by hand and not in the suite:
// node scripts/fhir-examples.mjs (after npm run build).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFhir } from '../core/dist/exchange.js'
import { root } from './imports.mjs'

const folder = join(root, 'node_modules/hl7.fhir.r4.examples')
const context = { zone: 'Europe/London', now: '2026-11-23T12:00:00Z' }
const counts = { files: 0, entries: 0 }
const dropped = {}
const started = performance.now()
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const resource = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  counts.files += 1
  for (const found of readFhir(resource, { ...context, file })) {
    if (found.what === 'entry') counts.entries += 1
    else dropped[found.why] = (dropped[found.why] ?? 0) + 1
  }
}
console.log({ ...counts, dropped, seconds: Number(((performance.now() - started) / 1000).toFixed(1)) })
