// What is a code of somebody else's list, and how sure are we of it?
import type { SourceId } from '../types/index.js'

/**
 * - `measured`: read with its name in a list that publishes it (the FHIR R4 definitions, the LOINC list of the NLM, the reference).
 * - `recalled`: read with its name in public software only, or known from memory; the name in the file must not contradict it.
 */
export interface Coded {
  readonly code: string
  /** The name under which it was found. */
  readonly name: string
  readonly kind: 'measured' | 'recalled'
  readonly sources: readonly SourceId[]
}

/** Code systems by their FHIR address. */
export const systems = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  atc: 'http://www.whocc.no/atc',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  ucum: 'http://unitsofmeasure.org',
} as const

/** "code name" lines as data. */
export const listed = (kind: Coded['kind'], sources: readonly SourceId[], lines: string): readonly Coded[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...name] = line.trim().split(' ')
      return { code, name: name.join(' '), kind, sources }
    })

/** The same systems as older files, hospitals of one vendor and Germany write them. */
export const sameSystems: Readonly<Record<string, string>> = {
  'urn:oid:2.16.840.1.113883.6.1': systems.loinc,
  'urn:oid:2.16.840.1.113883.6.96': systems.snomed,
  'urn:oid:2.16.840.1.113883.6.88': systems.rxnorm,
  'urn:oid:2.16.840.1.113883.6.73': systems.atc,
  'urn:oid:2.16.840.1.113883.6.3': systems.icd10,
  'urn:oid:2.16.840.1.113883.6.90': systems.icd10cm,
  'http://fhir.de/CodeSystem/bfarm/icd-10-gm': systems.icd10,
  'http://fhir.de/CodeSystem/dimdi/icd-10-gm': systems.icd10,
  'http://fhir.de/CodeSystem/bfarm/atc': systems.atc,
  'http://fhir.de/CodeSystem/dimdi/atc': systems.atc,
}
