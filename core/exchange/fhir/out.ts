// What goes into a FHIR Bundle of ours, and which words does it need?
import type { Assessment, Band } from '../../assess/index.js'
import type { Draft, Entry, EntryKind, LabPaper } from '../../diary/index.js'
import type { FactId } from '../../knowledge/types/index.js'
import type { Case } from '../../person/index.js'

export interface FhirOut {
  /** What stands in the diary: entries, or drafts. Trials are left out: their secret must stay one. */
  readonly entries: readonly (Entry | Draft)[]
  /** The moment of writing, ISO 8601. */
  readonly now: string
  /** What nobody else's diary says: the ids of the Patient and the RiskAssessment come from it. Absent: the first entry's id, or the case. */
  readonly whose?: string
  /** Only when the person wants it on it. */
  readonly name?: string
  /** Its answers that the entries do not say go into a QuestionnaireResponse of now; sex and birth year into the Patient. */
  readonly case?: Case
  /** Becomes the RiskAssessment. */
  readonly assessment?: Assessment
  /** Of the software, for the RiskAssessment's method. */
  readonly version?: string
}

/** The sentences of the file; `fhirWords` of '@charley/core/exchange' are the English ones. */
export interface FhirWords {
  readonly questionnaireTitle: string
  readonly kind: (kind: EntryKind) => string
  readonly field: (kind: string, path: string) => string
  readonly question: (id: string | undefined) => string
  readonly fact: (fact: FactId) => string
  readonly option: (fact: FactId, option: string) => string
  readonly cause: (id: string) => string
  readonly likelihood: (band: Band) => string
  /** "Between 8 and 21 of 100 cramps like these." */
  readonly band: (band: Band) => string
  readonly method: (method: Assessment['method'], version: string | undefined) => string
  readonly remarks: (remarks: NonNullable<LabPaper['remarks']>) => string
  readonly notADiagnosis: string
}
