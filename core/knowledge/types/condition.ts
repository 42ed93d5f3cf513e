// How does data say "when"? Conditions over the facts of a case, judged true, false or unknown.
import type { Known } from './number.js'

/** The id of anything that can be asked or read: a finding, a descriptor, a risk, a medicine class, a cause known to be present. */
export type FactId = string

/**
 * A condition over a case. Evaluated in three-valued logic (Kleene): an unasked fact makes it unknown, never false.
 * - `fact`: true when the fact's answer equals `is` (default `true`); for a choice, `is` is the option's id.
 * - `lab`: compares the canonical value of an analyte (`below` and `above` are strict).
 * - `number`: compares a number of the person.
 */
export type Condition =
  | { readonly fact: FactId; readonly is?: boolean | string }
  | { readonly lab: string; readonly below?: Known; readonly above?: Known }
  | { readonly number: 'age' | 'bmi' | 'pregnancyWeeks'; readonly below?: Known; readonly above?: Known }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
