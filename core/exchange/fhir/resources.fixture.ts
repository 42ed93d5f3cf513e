// What do FHIR resources look like in tests? Short forms, and what reading them gives.
import type { EntryKind, Payloads } from '../../diary/index.js'
import type { DropReason, Found } from '../exchange.js'
import { readFhir, type FhirContext } from './index.js'

export const context: FhirContext = { file: 'x.json', zone: 'Europe/London', now: '2026-11-23T12:00:00Z' }
export const read = (resource: unknown, more: Partial<FhirContext> = {}): readonly Found[] => [
  ...readFhir(resource, { ...context, ...more }),
]

export const loinc = (code: string, display?: string) => ({
  coding: [{ system: 'http://loinc.org', code, ...(display && { display }) }],
})
export const quantity = (value: number, code: string, more: object = {}) => ({
  value,
  unit: code,
  system: 'http://unitsofmeasure.org',
  code,
  ...more,
})
export const observation = (code: object, value: object, more: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  code,
  effectiveDateTime: '2026-11-03T08:40:00Z',
  ...value,
  ...more,
})
export const lab = (code: string, value: number, unit: string, more: object = {}) =>
  observation(loinc(code), { valueQuantity: quantity(value, unit) }, more)
export const bundle = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
})

export const payloads = <K extends EntryKind>(found: readonly Found[], kind: K): readonly Payloads[K][] =>
  found.flatMap((one) => (one.what === 'entry' && one.draft.kind === kind ? [one.draft.payload as Payloads[K]] : []))
export const remarks = (found: readonly Found[]): readonly (readonly string[])[] =>
  found.flatMap((one) => (one.what === 'entry' ? [one.remarks ?? []] : []))
export const drops = (found: readonly Found[]): readonly DropReason[] =>
  found.flatMap((one) => (one.what === 'dropped' ? [one.why] : []))
