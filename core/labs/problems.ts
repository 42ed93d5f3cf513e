// What can be wrong, or doubtful, with a laboratory result? One record a kind; the sentences stand in words.

/** Units are UCUM codes, analytes ids. Numbers are in the unit reported. */
export type LabProblem =
  /** No such test. `nearest`: analytes with a name like it. */
  | { readonly kind: 'unknown-analyte'; readonly given: string; readonly nearest: readonly string[] }
  /** A slip in the name was understood; say as what. */
  | { readonly kind: 'name-guessed'; readonly given: string; readonly analyte: string }
  /** The code is one test and the name another. */
  | { readonly kind: 'code-name-mismatch'; readonly code: string; readonly analyte: string; readonly named: string }
  /** As a warning: the unit was left out and `assumed`. As a refusal: it cannot be guessed. */
  | { readonly kind: 'unit-missing'; readonly analyte: string; readonly accepted: readonly string[]; readonly assumed?: string }
  | { readonly kind: 'unknown-unit'; readonly analyte: string; readonly unit: string; readonly accepted: readonly string[] }
  | {
      readonly kind: 'unit-of-another-analyte'
      readonly analyte: string
      readonly unit: string
      readonly accepted: readonly string[]
    }
  /** A code for mass with a molar unit, or the other way round. */
  | { readonly kind: 'code-unit-mismatch'; readonly code: string; readonly property: 'mass' | 'moles'; readonly unit: string }
  | { readonly kind: 'not-a-number'; readonly given: string }
  /** Outside what life allows: refused. */
  | (OutOfRange & { readonly kind: 'implausible-hard' })
  /** Seen, but a slip is likelier: confirm. */
  | (OutOfRange & { readonly kind: 'implausible-soft' })
  /** The number is ordinary in another unit: ask, never convert silently. */
  | {
      readonly kind: 'perhaps-other-unit'
      readonly analyte: string
      readonly value: number
      readonly unit: string
      readonly meant: readonly string[]
      /** Too surely another unit to be taken as it stands. */
      readonly sure: boolean
    }
  /** Burst red cells raise this result. */
  | { readonly kind: 'haemolysed'; readonly analyte: string }

interface OutOfRange {
  readonly analyte: string
  readonly value: number
  readonly unit: string
  readonly low: number
  readonly high: number
}
