// What do all our resources carry? Who, when, in which zone, and the entry's own id; and the small pieces they are made of.
import type { Draft, Entry } from '../../diary/index.js'
import { systems } from '../../knowledge/exchange/index.js'
import { own, uri } from './own-codes.js'
import { placeholders } from './own-ids.js'
import type { FhirResource } from './resource.js'

export type Json = Readonly<Record<string, unknown>>
export const PATIENT = `urn:uuid:${placeholders.patient}`
const subject = { reference: PATIENT }

/** FHIR text holds no control characters but tab and line ends, and is never empty. */
// eslint-disable-next-line no-control-regex
export const fhirText = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')

const zoned = (zone: string): Json => ({ extension: [{ url: uri.zone, valueCode: zone }] })
export const ownCode = (code: string): Json => ({ system: own.diary, code })
export const concept = (code: string, display: string): Json => ({ coding: [{ ...ownCode(code), display }] })

/** What the person wrote down, not what a clinic measured: said of every resource, for each may be passed on by itself. */
export const selfReported: Json = { security: [{ system: uri.provenance, code: 'PATRPT', display: 'patient reported' }] }

export type Any = Draft | Entry
/** What all of ours carry: who, when, in which zone, and the entry's own id. */
export function envelope(entry: Any, resourceType: string, moment: string): FhirResource {
  return {
    resourceType,
    id: entry.id,
    meta: selfReported,
    identifier: [{ system: uri.ietf, value: `urn:uuid:${entry.id}` }],
    subject,
    [moment]: entry.at,
    [`_${moment}`]: zoned(entry.zone),
  }
}

export const quantity = (value: number, unit: string): Json => ({ value, unit, system: systems.ucum, code: unit })

export const category = (code: string): Json => ({ coding: [{ system: uri.category, code }] })
