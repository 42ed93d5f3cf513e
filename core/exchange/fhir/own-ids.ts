// Which ids have the resources of a bundle that stand for no entry? The same for the same diary, and another for everybody else's.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { FhirResource } from './resource.js'

/** Stands for the id of the Patient, of the case's own answers, of the RiskAssessment until the diary is known. */
export const placeholders = {
  patient: '00000000-0000-4000-8000-0000000000c1',
  caseAnswers: '00000000-0000-4000-8000-0000000000c2',
  risk: '00000000-0000-4000-8000-0000000000c3',
} as const

/** RFC 9562, version 8: 122 bits of a hash. `whose`: what nobody else's diary says. */
function idOf(part: string, whose: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`charley-fhir/1:${part}:${whose}`)))
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** The same resources, with ids of this diary in place of the placeholders, in references too. */
export function withOwnIds(resources: readonly FhirResource[], whose: string): readonly FhirResource[] {
  const ids = new Map(
    Object.entries(placeholders).flatMap(([part, placeholder]) => {
      const id = idOf(part, whose)
      return [
        [placeholder as string, id],
        [`urn:uuid:${placeholder}`, `urn:uuid:${id}`],
      ]
    }),
  )
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? value
    if (Array.isArray(value)) return value.map(renamed)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, renamed(held)]))
  }
  return resources.map((resource) => renamed(resource) as FhirResource)
}
