// What is a laboratory analyte? Codes, units, limits, and what each level says about the causes.
import type { CauseId } from './cause.js'
import type { FactId } from './condition.js'
import type { Known } from './number.js'

export interface LabUnit {
  /** UCUM code. */
  readonly ucum: string
  /** As printed on paper, lower case, micro signs folded to "u". */
  readonly spellings: readonly string[]
  /** canonical = value × factor + offset. */
  readonly factor: Known
  readonly offset?: Known
}

export interface Analyte {
  readonly id: string
  readonly aliases: readonly string[]
  readonly loinc: readonly { readonly code: string; readonly property: 'mass' | 'moles' | 'other'; readonly specimen: string }[]
  /** UCUM code of the unit all limits below are in. */
  readonly canonicalUnit: string
  readonly units: readonly LabUnit[]
  /** True where ranges of different units overlap, so that a bare number must be refused. */
  readonly unitRequired: boolean
  /** Outside `hard`: refuse and ask. Outside `soft`: accept, and say it is unusual. */
  readonly plausible: { readonly hard: readonly [Known, Known]; readonly soft: readonly [Known, Known] }
  /** Lowest first; a level holds values below its `below`; the last has none. Sex-specific limits where they differ. */
  readonly levels: readonly {
    readonly id: string
    readonly reading: 'critical-low' | 'low' | 'borderline' | 'normal' | 'high' | 'critical-high'
    readonly below?: Known
    readonly belowFemale?: Known
  }[]
  /** Virtual evidence: P(level | cause) and P(level | not cause), by level id. */
  readonly evidence: readonly {
    readonly cause: CauseId
    readonly byLevel: Readonly<Record<string, { readonly given: Known; readonly otherwise: Known }>>
  }[]
  /** Findings (noisy-OR children) that a level makes present or absent; for analytes that several causes move. */
  readonly findings: readonly {
    readonly finding: FactId
    readonly present: readonly string[]
    readonly absent: readonly string[]
  }[]
}
