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
