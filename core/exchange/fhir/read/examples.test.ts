// Does every example resource of the specification read without a crash, and every result in it come in or say why not?
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFhir } from '../index.js'

const folder = dirname(createRequire(import.meta.url).resolve('hl7.fhir.r4.examples/package.json'))
// Definitions (half of the 190 MB) hold no person's data; scripts/fhir-examples.mjs reads them too.
const definitions =
  /^(?:StructureDefinition|SearchParameter|ValueSet|CodeSystem|ConceptMap|OperationDefinition|CompartmentDefinition|CapabilityStatement|ImplementationGuide|package|ig-r4|\.index)/
const small = 700_000
const exampleNames = readdirSync(folder).filter((name) => name.endsWith('.json') && !definitions.test(name))
const context = { file: 'example.json', zone: 'Europe/London', now: '2026-11-23T12:00:00Z' }

/** Where results stand in a resource: "Observation/f001". */
function results(value: unknown, found: string[] = []): readonly string[] {
  if (Array.isArray(value)) for (const one of value) results(one, found)
  else if (typeof value === 'object' && value !== null) {
    const { resourceType, id } = value as { readonly resourceType?: string; readonly id?: string }
    if (resourceType === 'Observation') found.push(id === undefined ? 'Observation' : `Observation/${id}`)
    for (const one of Object.values(value)) results(one, found)
  }
  return found
}
/** Where readers look for results; one inside a Parameters or a List is no part of a record. */
const records = new Set(['Bundle', 'Observation', 'DiagnosticReport'])

describe('the example resources of FHIR R4', () => {
  it('all read, and nothing is passed over in silence', () => {
    let [seen, told] = [0, 0]
    const silent: string[] = []
    for (const name of exampleNames) {
      if (statSync(join(folder, name)).size > small) continue
      const resource = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly resourceType: string }
      const places = new Set([...readFhir(resource, { ...context, file: name })].map(({ place }) => place.at))
      seen += 1
      if (!records.has(resource.resourceType)) continue
      for (const at of results(resource)) {
        told += 1
        if (!places.has(at)) silent.push(`${name} ${at}`)
      }
    }
    expect(silent).toEqual([])
    expect(seen).toBeGreaterThan(700)
    expect(told).toBeGreaterThan(450)
  })
})
